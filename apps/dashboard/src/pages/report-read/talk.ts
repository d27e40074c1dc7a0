import type { ReportTalkQuery } from '../../graphql/generated/graphql';
import { textOf, type ReportBlock } from '../../report-view/report-text';

export type Comment = NonNullable<ReportTalkQuery['reportVersion']>['comments'][number];

/** So many characters tell one block from another. */
const shortName = 60;

/** What a block is called by somebody who asks about it. */
export function nameOfBlock(block: ReportBlock): string {
  const text = wordsOfBlock(block);
  return text.length > shortName ? `${text.slice(0, shortName).trimEnd()} …` : text;
}

function wordsOfBlock(block: ReportBlock): string {
  switch (block.__typename) {
    case 'ReportHeadingBlock':
    case 'ReportQuoteBlock':
      return block.text;
    case 'ReportParagraphBlock':
      return textOf(block.sentences);
    case 'ReportListBlock':
      return textOf(block.items[0]?.sentences ?? []);
    case 'ReportFiguresBlock':
      return block.figures.map(({ label }) => label).join(', ');
    case 'ReportChartBlock':
    case 'ReportTableBlock':
      return block.title;
  }
}
