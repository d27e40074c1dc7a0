import { describe, expect, it } from '@jest/globals';
import { numbersInWords, passagesOf, type ReportSentence } from './report-text';

const sentence = (text: string, ...sourceIds: string[]): ReportSentence => ({
  parts: [{ kind: 'TEXT', text, figureId: null, sourceIds }],
});

describe('the words of a report', () => {
  it('are marked once where sentences in a row stand on the same', () => {
    expect(
      passagesOf([sentence('Ett.', 'a'), sentence('Två.', 'a'), sentence('Tre.', 'a', 'b'), sentence('Fyra.')]),
    ).toEqual([
      { text: 'Ett. Två.', sourceIds: ['a'] },
      { text: 'Tre.', sourceIds: ['a', 'b'] },
      { text: 'Fyra.', sourceIds: [] },
    ]);
  });

  it.each([
    [[], ''],
    [[2], '2'],
    [[3, 1, 1], '1, 3'],
    [[4, 5], '4, 5'],
    [[1, 3, 4, 5, 9], '1, 3–5, 9'],
  ])('name the sources %j as %s', (numbers, written) => {
    expect(numbersInWords(numbers)).toBe(written);
  });
});
