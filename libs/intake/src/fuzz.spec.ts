import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Document, Packer, Paragraph } from 'docx';
import fc from 'fast-check';
import { IntakeError } from './intake-error.js';
import { parseFile } from './parse-file.js';
import { fixture, testProfile } from './test-profile.js';

const seeds = readdirSync(new URL('../fixtures/ok/', import.meta.url))
  .filter((name) => !name.endsWith('.json'))
  .map((name) => ({ name, bytes: fixture(`ok/${name}`) }));

/** Small damages: a byte changed, a stretch taken out, doubled or moved. */
const damage = fc.record({
  kind: fc.constantFrom('set', 'cut', 'double', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.nat(60),
  byte: fc.nat(255),
});

function damaged(
  bytes: Uint8Array,
  damages: readonly { kind: string; at: number; length: number; byte: number }[],
): Uint8Array {
  let result = [...bytes];
  for (const { kind, at, length, byte } of damages) {
    const index = Math.floor(at * result.length);
    if (kind === 'set') result[index] = byte;
    else if (kind === 'cut') result.splice(index, length);
    else if (kind === 'insert') result.splice(index, 0, byte);
    else result = [...result.slice(0, index + length), ...result.slice(index)];
  }
  return Uint8Array.from(result);
}

/** Of this thread's processor time, some times what the dearest takes: milliseconds. */
const HANG = 5000;

/** `clear` for a result whose rows add up or an IntakeError, at one of three attempts without hanging; else what went wrong. */
async function answerTo(bytes: Uint8Array, name: string): Promise<string> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const answer = await oneAnswer(bytes, name);
    if (answer !== 'slow') return answer;
  }
  return `${name}: slow`;
}

async function oneAnswer(bytes: Uint8Array, name: string): Promise<string> {
  const started = process.threadCpuUsage();
  try {
    const parsed = await parseFile(bytes, name, testProfile);
    if (parsed.kind === 'submissions' && parsed.submissions.length + parsed.excludedRows !== parsed.rows)
      return 'rows lost';
  } catch (error) {
    if (!(error instanceof IntakeError)) return `${name}: ${String(error)}`;
  }
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000 < HANG ? 'clear' : 'slow';
}

// So many as find a plain fault soon; `npm run bench:intake` gives in ten thousand.
describe('damaged files', () => {
  it('250 of them give a result or an IntakeError, none of them slowly', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.constantFrom(...seeds),
        fc.array(damage, { minLength: 1, maxLength: 8 }),
        async (seed, other, damages) => {
          // Now and then under another file's name, too.
          expect(
            await answerTo(damaged(seed.bytes, damages), (damages[0]?.byte ?? 0) < 40 ? other.name : seed.name),
          ).toBe('clear');
        },
      ),
      { numRuns: 250 },
    );
  });

  it('100 damaged .docx give a result or an IntakeError', async () => {
    const children = ['Styrkor', '- Skogen', 'Minus', '- Bussen'].map((text) => new Paragraph({ text }));
    const whole = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        expect(await answerTo(damaged(whole, damages), 'anteckning.docx')).toBe('clear');
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['a line of a million letters', 'x'.repeat(1_000_000)],
    ['a million spaces before a word', `Styrkor\n- ${' '.repeat(1_000_000)}Skogen`],
    ['a hundred thousand colons', 'A: '.repeat(100_000)],
    ['a hundred thousand " to "', `18:42:10 From A${' to B'.repeat(100_000)}\n- x`],
    ['a hundred thousand capitals', 'Aa '.repeat(100_000)],
    ['a hundred thousand quotes', '";"'.repeat(100_000)],
    ['a hundred thousand dates', '3/9 2020 '.repeat(100_000)],
    ['a hundred thousand names', `Närvarande: ${'Anna Ek (C), '.repeat(130_000)}\nStyrkor\n- x`],
    ['a hundred thousand labels', 'Fråga: a? Svar: b. '.repeat(30_000)],
    ['ninety thousand lines', 'Styrkor\n- Skogen är nära\nDeltagarna\n'.repeat(30_000)],
    ['a hundred thousand tags', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v '.repeat(100_000)}`],
  ])(
    '%s is read without delay',
    async (_, text) => {
      for (const name of ['a.txt', 'a.md', 'a.csv', 'a.vtt', 'a.chat'])
        expect(await answerTo(new TextEncoder().encode(text), name)).toBe('clear');
    },
    60_000,
  );
});
