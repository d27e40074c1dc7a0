import { describe, expect, it } from '@jest/globals';
import { isTold, partsOf, type Note } from './note-parts';

const text = '# Möte\n\n- Tystnaden\n- ██████\n';
const note = {
  text,
  statements: [
    { start: 10, end: 19 },
    { start: 22, end: 28 },
  ],
  setAside: [
    { start: 0, end: 8, reason: 'HEADING' },
    { start: 8, end: 10, reason: 'MARKER' },
    { start: 19, end: 22, reason: 'MARKER' },
    { start: 28, end: 29, reason: 'MARKER' },
  ],
} as unknown as Note;

describe('the parts of a note', () => {
  it('are its statements and what is set aside, in order, without the blanks around it', () => {
    expect(partsOf(note).map(({ start, end, reason }) => [text.slice(start, end), reason])).toEqual([
      ['# Möte', 'HEADING'],
      ['-', 'MARKER'],
      ['Tystnaden', null],
      ['-', 'MARKER'],
      ['██████', null],
    ]);
  });

  it('are told one by one where they say something, masked or not', () => {
    expect(
      partsOf(note)
        .filter((part) => isTold(part, text))
        .map(({ start }) => start),
    ).toEqual([0, 10, 22]);
  });
});
