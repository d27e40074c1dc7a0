import { describe, expect, it } from '@jest/globals';
import { growth, MOST } from '../../../test/growth.js';
import { IntakeError } from './intake-error.js';
import { parseFile } from './parse-file.js';
import { testProfile, utf8 } from './test-profile.js';

/** Reads or refuses the file. */
async function readAny(bytes: Uint8Array, name: string): Promise<void> {
  await parseFile(bytes, name, testProfile).catch((error: unknown) => {
    if (!(error instanceof IntakeError)) throw error;
  });
}

/** With which power of its length the time to read a file grows. A file of few lines takes as long as an empty one: not so few. */
const growthOf = (make: (size: number) => string, name: string, longest: number) =>
  growth(
    (size) => utf8(make(size)),
    longest,
    (bytes) => readAny(bytes, name),
    16,
  );

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
  it.each(openings)('that begins with “%s” takes no more than its length asks for', async (opening) => {
    for (const filler of fillers) {
      const lines = (length: number) =>
        ['b', 'b:', 'b\u2028b']
          .map((end) => `${opening}${filler.repeat(Math.ceil(length / filler.length))}${end}`)
          .join('\n\n');
      const note = (size: number) => `${lines(size)}\n\n## Styrkor\n\n${lines(size)}`;
      expect([filler, (await growthOf(note, 'a.md', 16_000)) < MOST]).toEqual([filler, true]);
    }
  });

  it.each(fillers)('of “%s” in speech or in a chat takes no more than its length asks for', async (filler) => {
    const long = (size: number) => `a${filler.repeat(Math.ceil(size / filler.length))}b`;
    expect(await growthOf((size) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${long(size)}`, 'a.vtt', 24_000)).toBeLessThan(
      MOST,
    );
    expect(await growthOf((size) => `18:42:10 From Bo to Everyone: ${long(size)}`, 'a.txt', 24_000)).toBeLessThan(MOST);
  });
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
  ])('%s take no more than their number asks for', async (_, name, make) => {
    expect(await growthOf(make, name, 24_000)).toBeLessThan(MOST);
  });
});
