import { describe, expect, it } from '@jest/globals';
import { notesIn, pointedOutBy, type BlockNotes } from './block-notes';

const none: BlockNotes = { stray: [], reading: [], drafted: null };
const stray = (figure: string, start: number): BlockNotes => ({
  ...none,
  stray: [{ figure, start, end: start + figure.length }],
});

describe('notes on what is written', () => {
  it('stand where the words stand, also in the second of two paragraphs', () => {
    const text = 'Här bor 40.\n\nDär bor\n50 av alla.';
    const read = [
      { text: 'Här bor 40.', notes: stray('40', 8) },
      { text: 'Där bor 50 av alla.', notes: stray('50', 8) },
    ];
    const found = notesIn(text, read).stray;
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['40', '50']);
  });

  it('are gone where the words are others than when they were read', () => {
    expect(notesIn('Här bor 41.', [{ text: 'Här bor 40.', notes: stray('40', 8) }]).stray).toEqual([]);
    expect(notesIn('Något', [{ text: '', notes: stray('40', 0) }]).stray).toEqual([]);
  });

  it('point out figures and words, and no whole sentences', () => {
    const notes: BlockNotes = {
      ...stray('40', 8),
      reading: [
        { kind: 'LONG_SENTENCE', start: 0, end: 90, plainer: null },
        { kind: 'OFFICIALESE', start: 3, end: 11, plainer: 'om' },
      ],
    };
    expect(pointedOutBy(notes)).toEqual([
      { name: 'stray-figure', start: 8, end: 10 },
      { name: 'hard-to-read', start: 3, end: 11 },
    ]);
  });
});
