import type { ReportBlock, ReportDocument, Sentence } from '@guldkorn/report';

export const sentenceText = (sentence: Sentence): string => sentence.parts.map(({ text }) => text).join('');

export const sentencesText = (sentences: readonly Sentence[]): string => sentences.map(sentenceText).join(' ');

/** The ids of what a sentence stands on, each once, in its order. */
export const sourcesOf = (sentence: Sentence): string[] => [
  ...new Set(sentence.parts.flatMap(({ sourceIds }) => sourceIds)),
];

/** The numbers of sources in the list of sources, ascending, each once; what the list does not hold is left out. */
export function sourceNumbers(document: ReportDocument): (ids: readonly string[]) => number[] {
  const numbers = new Map(document.sources.map(({ id }, index) => [id, index + 1]));
  return (ids) =>
    [...new Set(ids.map((id) => numbers.get(id)).filter((number) => number !== undefined))].sort((a, b) => a - b);
}

/** What a block says, line by line. */
export function blockText(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.text];
    case 'paragraph':
      return [sentencesText(block.sentences)];
    case 'list':
      return block.items.map((item) => `- ${sentencesText(item)}`);
    case 'quote':
      return [`${block.text} (${block.quotedAs})`];
    case 'figures':
      return block.figures.map(({ text, label }) => `${text} ${label}`);
    case 'chart':
    case 'table':
      return [block.title, block.caption ?? ''];
  }
}
