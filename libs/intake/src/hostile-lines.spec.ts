import { describe, expect, it } from '@jest/globals';
import { IntakeError } from './intake-error.js';
import { parseFile } from './parse-file.js';
import { testProfile, utf8 } from './test-profile.js';

/** Milliseconds of the processor's own time for a file to be read or refused; others on the machine do not lengthen it. */
async function timeOf(content: string, name: string): Promise<number> {
  const bytes = utf8(content);
  const started = process.cpuUsage();
  await parseFile(bytes, name, testProfile).catch((error: unknown) => {
    if (!(error instanceof IntakeError)) throw error;
  });
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

const timesMore = 8;
/** Linear reading takes 8 times as long for 8 times as much, quadratic 64: between them there is room for noise. */
const tooMuch = 3 * timesMore;
/** What takes less than this in all has nothing in it that grows. */
const nothing = 30;

/** How many times longer 8 times as much takes, the least of a few attempts. */
async function growth(make: (size: number) => string, name: string, size: number): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < 4 && least >= tooMuch; attempt++) {
    const many = await timeOf(make(size * timesMore), name);
    if (many < nothing) return timesMore;
    least = Math.min(least, many / Math.max(1, await timeOf(make(size), name)));
  }
  return least;
}

const openings = [
  '',
  '# a',
  '**a**',
  '- a',
  'a:',
  'Närvarande: ',
  'Plats: ',
  'Deltagare: ',
  'Datum: ',
  'Svar från',
  'Fråga (',
  '18.30',
  'kl',
  'Tack för ',
  'Styrkor: ',
];
const fillers = [
  ' ',
  '\t',
  '(',
  ')',
  '#',
  '*',
  '_',
  '.',
  '-',
  '1',
  'x',
  'A',
  '"',
  ':',
  '=',
  '<v.',
  '1 ',
  'ordförande i ',
];

describe('a long line', () => {
  it.each(openings)(
    'that begins with “%s” takes no more than its length asks for',
    async (opening) => {
      for (const filler of fillers) {
        const lines = (length: number) =>
          ['b', 'b:', 'b\u2028b']
            .map((end) => `${opening}${filler.repeat(Math.ceil(length / filler.length))}${end}`)
            .join('\n\n');
        const note = (size: number) => `${lines(size)}\n\n## Styrkor\n\n${lines(size)}`;
        expect([filler, (await growth(note, 'a.md', 2000)) < tooMuch]).toEqual([filler, true]);
      }
    },
    120_000,
  );

  it.each(fillers)(
    'of “%s” in speech or in a chat takes no more than its length asks for',
    async (filler) => {
      const long = (size: number) => `a${filler.repeat(Math.ceil(size / filler.length))}b`;
      expect(await growth((size) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${long(size)}`, 'a.vtt', 3000)).toBeLessThan(
        tooMuch,
      );
      expect(await growth((size) => `18:42:10 From Bo to Everyone: ${long(size)}`, 'a.txt', 3000)).toBeLessThan(
        tooMuch,
      );
    },
    120_000,
  );
});

describe('many lines', () => {
  const times = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');
  const clock = (index: number) => `18:42:${String(index % 60).padStart(2, '0')}`;
  it.each<[string, string, (count: number) => string]>([
    ['of one paragraph', 'a.md', (count) => `## Styrkor\n\n${times(count, () => 'Vi bor här, och')}`],
    ['of one bullet', 'a.md', (count) => `## Styrkor\n- Vi bor\n${times(count, () => ' Vi bor här, och')}`],
    ['without a word', 'a.md', (count) => `## Styrkor\n- Vi bor\n${times(count, () => '')}\nSkogen`],
    [
      'of private messages',
      'a.txt',
      (count) => times(count, (at) => `${clock(at)} From Bo to Eva(Direct Message): hej`),
    ],
    [
      'of many speakers',
      'a.txt',
      (count) => times(count, (at) => `${clock(at)} From Bo${at} to Everyone: Bra skola här`),
    ],
    ['of labels', 'a.md', (count) => `Styrkor\n${times(count, () => 'Fråga: När? Svar: Nu.')}`],
    ['of lists in a row', 'a.md', (count) => `${'Politiker: '.repeat(count)}\n## Styrkor\n- Skog`],
    ['of officials', 'a.md', (count) => `${times(count, () => '## Tjänstepersoner\n\nAnna Ek')}\n## Styrkor\n- Skog`],
    ['before a time code', 'a.vtt', (count) => `${times(count, () => '')}00:01.000 -> 00:02.000\n- Skog`],
  ])(
    '%s take no more than their number asks for',
    async (_, name, make) => {
      expect(await growth(make, name, 3000)).toBeLessThan(tooMuch);
    },
    120_000,
  );
});
