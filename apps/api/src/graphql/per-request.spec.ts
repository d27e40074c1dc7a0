import { describe, expect, it } from '@jest/globals';
import { PerRequest } from './per-request.js';

describe('what is read per request', () => {
  it('is gathered into one read, each key once, and kept for that request only', async () => {
    const reads: (readonly string[])[] = [];
    const loader = new PerRequest<string, string>((keys) => {
      reads.push(keys);
      return Promise.resolve((key) => key.toUpperCase());
    });
    const request = {};
    expect(
      await Promise.all([loader.load(request, 'a'), loader.load(request, 'b'), loader.load(request, 'a')]),
    ).toEqual(['A', 'B', 'A']);
    expect(await loader.load(request, 'b')).toBe('B');
    expect(await loader.load({}, 'b')).toBe('B');
    expect(reads).toEqual([['a', 'b'], ['b']]);
  });

  it('tells keys that are objects apart by what they hold', async () => {
    let reads = 0;
    const loader = new PerRequest<{ id: number }, number>(
      (keys) => {
        reads += keys.length;
        return Promise.resolve((key) => key.id);
      },
      (key) => String(key.id),
    );
    const request = {};
    expect(await Promise.all([loader.load(request, { id: 1 }), loader.load(request, { id: 1 })])).toEqual([1, 1]);
    expect(reads).toBe(1);
  });

  it('reads more than fits one statement in several', async () => {
    const sizes: number[] = [];
    const loader = new PerRequest<number, number>((keys) => {
      sizes.push(keys.length);
      return Promise.resolve((key) => key);
    });
    const request = {};
    await Promise.all(Array.from({ length: 25_000 }, (_, key) => loader.load(request, key)));
    expect(sizes).toEqual([10_000, 10_000, 5_000]);
  });
});
