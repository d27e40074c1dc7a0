import type { ReportBlockPartsFragment, ReportDocumentPartsFragment } from '../graphql/generated/graphql';

export type ReportDocument = ReportDocumentPartsFragment;
export type ReportBlock = ReportBlockPartsFragment;
export type BlockOf<Name extends ReportBlock['__typename']> = Extract<ReportBlock, { __typename: Name }>;
export type ReportSentence = BlockOf<'ReportParagraphBlock'>['sentences'][number];
export type ReportSource = ReportDocument['sources'][number];

/** The words of a sentence. */
export function wordsOf({ parts }: ReportSentence): string {
  return parts.map(({ text }) => text).join('');
}

/** The words of a paragraph, as it is read. */
export function textOf(sentences: readonly ReportSentence[]): string {
  return sentences.map(wordsOf).join(' ');
}

/** Words with what they stand on, to be marked once after them. */
export interface Passage {
  readonly text: string;
  readonly sourceIds: readonly string[];
}

/** Sentences in a row that stand on the same are one passage: a mark after each would only be in the way. */
export function passagesOf(sentences: readonly ReportSentence[]): Passage[] {
  const passages: Passage[] = [];
  for (const sentence of sentences) {
    const sourceIds = [...new Set(sentence.parts.flatMap((part) => part.sourceIds))];
    const last = passages.at(-1);
    if (last !== undefined && last.sourceIds.join() === sourceIds.join())
      passages[passages.length - 1] = {
        ...last,
        text: `${last.text} ${wordsOf(sentence)}`,
      };
    else passages.push({ text: wordsOf(sentence), sourceIds });
  }
  return passages;
}

/** Numbers as they stand in a mark: those in a row shortened, `1, 3–5`. */
export function numbersInWords(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [from: number, to: number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
}

/** The element that a block is shown in. */
export function blockElementId(id: string): string {
  return `del-${id}`;
}

/** Everything that a block leans on, each once. */
export function sourceIdsOf(block: ReportBlock): string[] {
  switch (block.__typename) {
    case 'ReportHeadingBlock':
      return [];
    case 'ReportParagraphBlock':
      return distinct(sourcesOfSentences(block.sentences));
    case 'ReportListBlock':
      return distinct(block.items.flatMap(({ sentences }) => sourcesOfSentences(sentences)));
    case 'ReportFiguresBlock':
      return distinct(block.figures.flatMap(({ sourceIds }) => sourceIds));
    case 'ReportQuoteBlock':
    case 'ReportChartBlock':
    case 'ReportTableBlock':
      return distinct(block.sourceIds);
  }
}

function sourcesOfSentences(sentences: readonly ReportSentence[]): string[] {
  return sentences.flatMap(({ parts }) => parts.flatMap(({ sourceIds }) => sourceIds));
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
