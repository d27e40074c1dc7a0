import type { ReportBlock, ReportDocument } from '@guldkorn/report';
import { openingBoxes } from './blocks/first-page-boxes.js';
import { headingBoxes } from './blocks/heading-boxes.js';
import { listBoxes, paragraphBoxes, quoteBoxes } from './blocks/prose-boxes.js';
import { tableBoxes } from './blocks/table-boxes.js';
import { documentTag, tag, type Box } from './flow.js';
import { lines, plain, type Layout } from './rich-text.js';
import { styles, textWidth } from './style.js';
import { textBoxes } from './text-boxes.js';

/** How much of the usual air there is between what stands on the sheet. */
const air = { roomy: 0.8, tight: 0.5, tightest: 0.25 } as const;

/**
 * What is tried on one sheet, the fullest first: with residents' words, with less air, and without those words. Where a report was frozen
 * before there was a summary, its first page stands for it.
 */
export function onePageBoxes(report: ReportDocument, hash: string | null, layout: Layout): Box[][] {
  const blocks = report.summary ?? report.firstPage;
  const withoutQuotes = blocks.filter(({ kind }) => kind !== 'quote');
  return [
    sheet(report, blocks, hash, layout, air.roomy),
    sheet(report, blocks, hash, layout, air.tight),
    sheet(report, blocks, hash, layout, air.tightest),
    sheet(report, withoutQuotes, hash, layout, air.roomy),
    sheet(report, withoutQuotes, hash, layout, air.tight),
    sheet(report, withoutQuotes, hash, layout, air.tightest),
    sheet(report, withoutQuotes, null, layout, air.tightest),
  ];
}

function sheet(
  report: ReportDocument,
  blocks: readonly ReportBlock[],
  hash: string | null,
  layout: Layout,
  share: number,
): Box[] {
  const body = blocks.flatMap((block, index) => boxesOf(block, index, layout));
  return [
    ...openingBoxes(report, documentTag, layout, true),
    ...body.map((box) => ({ ...box, before: box.before * share })),
    ...checksum(hash, layout),
  ];
}

function boxesOf(block: ReportBlock, index: number, layout: Layout): Box[] {
  switch (block.kind) {
    case 'heading':
      return headingBoxes(
        { text: block.text, level: 2, depth: 2, anchorName: `one-page-${index}`, isBookmarked: true },
        documentTag,
        layout,
      );
    case 'paragraph':
      return paragraphBoxes(block, documentTag, layout);
    case 'list':
      return listBoxes(block, documentTag, layout);
    case 'quote':
      return quoteBoxes(block, documentTag, layout);
    case 'table':
      return tableBoxes(block, documentTag, layout);
    case 'figures':
    case 'chart':
      return [];
  }
}

/** Which frozen report it is the sheet of. */
function checksum(hash: string | null, layout: Layout): Box[] {
  if (hash === null) return [];
  const text = lines([plain(`${layout.words.record.hash}: ${hash}`, styles.small)], textWidth, layout);
  return textBoxes(text, { of: tag('P', documentTag), before: 9 });
}
