import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { failureOf } from './failure.js';

const canary = 'Anna Kanariefågel';

describe('the sources', () => {
  it('log no message or stack of an error as it is: failureOf takes out what may be kept', () => {
    const files = readdirSync('apps/api/src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<!spec)\.ts$/.test(file),
    );
    expect(files.length).toBeGreaterThan(400);
    const wrong = files.filter((file) =>
      /logger\.\w+\([^;]*\b(error|cause)\.(stack|message)|logger\.\w+\([^;]*String\((error|cause)\)/.test(
        readFileSync(join('apps/api/src', file), 'utf8'),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is kept of an error', () => {
  it('is its kind, its code and where it arose, in our own files without where they are installed', () => {
    const failure = failureOf(Object.assign(new RangeError('x'), { code: 'ENOSPC' }));
    expect(failure).toMatchObject({ error: 'RangeError', code: 'ENOSPC' });
    expect(failure.at[0]).toMatch(/^(\S+ \()?apps\/api\/src\/logging\/failure\.spec\.ts:\d+:\d+\)?$/);
  });

  it.each<[string, () => unknown]>([
    ['its message', () => new Error(canary)],
    ['a message that looks like frames', () => new Error(`x\n    at file:///${canary}:1:1\n    at ${canary} (/a:1:1)`)],
    ['a message changed afterwards', () => Object.assign(new Error(`första\n   ${canary}`), { message: 'en annan' })],
    ['a cause, of a cause', () => new Error('x', { cause: new TypeError(canary, { cause: new Error(canary) }) })],
    ['a code that is a text', () => Object.assign(new Error('x'), { code: canary, detail: `Key (namn)=(${canary})` })],
    ['a text that was thrown', () => canary],
    ['a thing that was thrown', () => ({ message: canary, code: canary })],
    ['a name that was given it', () => Object.defineProperty(new Error('x'), 'name', { value: canary })],
  ])('holds nothing of %s', (_, make) => {
    expect(JSON.stringify(failureOf(make()))).not.toMatch(/Kanarie|Anna/);
  });
});
