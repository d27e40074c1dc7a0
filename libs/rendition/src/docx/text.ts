import type { Sentence } from '@guldkorn/report';
import { InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import { colours } from '../chart/palette.js';
import { sentenceText, sourcesOf } from '../office/plain-text.js';
import { hex } from './styles.js';

/** The numbers of what something stands on. */
export type SourceNumbers = (ids: readonly string[]) => number[];

/** Where a source stands in the list of sources. */
export const sourceAnchor = (number: number): string => `kalla_${number}`;

/** Text with its line breaks. */
export function runs(text: string): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

/** Raised numbers that lead to the list of sources. */
export function sourceMarks(numbers: readonly number[]): ParagraphChild[] {
  const raised = { superScript: true, color: hex(colours.lake) };
  return numbers.flatMap((number, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: ', ', ...raised })]),
    new InternalHyperlink({
      anchor: sourceAnchor(number),
      children: [new TextRun({ text: String(number), ...raised })],
    }),
  ]);
}

/** Sentences one after the other, each with the numbers of what it stands on. */
export function sentenceRuns(sentences: readonly Sentence[], numbersOf: SourceNumbers): ParagraphChild[] {
  return sentences.flatMap((sentence, index) => [
    ...(index === 0 ? [] : [new TextRun(' ')]),
    ...runs(sentenceText(sentence)),
    ...sourceMarks(numbersOf(sourcesOf(sentence))),
  ]);
}
