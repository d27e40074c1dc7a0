import type { ChartBlock, ReportBlock, ReportDocument } from '@guldkorn/report';
import { chartBoxes, chartFiguresAnchor } from './blocks/chart-boxes.js';
import { contentsBoxes, type Entry } from './blocks/contents-boxes.js';
import { figuresBoxes } from './blocks/figures-boxes.js';
import { openingBoxes, recordBoxes } from './blocks/first-page-boxes.js';
import { headingBoxes, type Heading } from './blocks/heading-boxes.js';
import { listBoxes, paragraphBoxes, quoteBoxes } from './blocks/prose-boxes.js';
import { sourceBoxes } from './blocks/source-boxes.js';
import { tableBoxes } from './blocks/table-boxes.js';
import { documentTag, type Box } from './flow.js';
import type { Layout } from './rich-text.js';

/** The report's headings, and the names of the places that they are. */
class Headings {
  readonly entries: Entry[] = [];
  #hasChapter = false;

  /** What comes now stands in no chapter. */
  leaveChapter(): void {
    this.#hasChapter = false;
  }

  /** @param isListed whether it stands in the contents and among the bookmarks */
  next(text: string, level: 1 | 2, isListed: boolean): Heading {
    if (level === 1) this.#hasChapter = true;
    // What stands in no chapter stands beside them, for one who goes from heading to heading.
    const depth = level === 2 && this.#hasChapter ? 3 : 2;
    const anchorName = `heading-${this.entries.length + 1}${isListed ? '' : '-first'}`;
    if (isListed) this.entries.push({ text, level: depth === 3 ? 2 : 1, anchorName });
    return { text, level, depth, anchorName, isBookmarked: isListed };
  }
}

/**
 * All of the report in the order in which it is read: opening, first page, contents, blocks, the charts' figures, sources, where it
 * comes from.
 */
export function reportBoxes(report: ReportDocument, hash: string | null, layout: Layout): Box[] {
  const { words } = layout;
  const headings = new Headings();
  const charts: ChartBlock[] = [];
  const of = (block: ReportBlock, isListed: boolean): Box[] => {
    switch (block.kind) {
      case 'heading':
        return headingBoxes(headings.next(block.text, block.level, isListed), documentTag, layout);
      case 'paragraph':
        return paragraphBoxes(block, documentTag, layout);
      case 'list':
        return listBoxes(block, documentTag, layout);
      case 'quote':
        return quoteBoxes(block, documentTag, layout);
      case 'figures':
        return figuresBoxes(block, documentTag, layout);
      case 'chart':
        charts.push(block);
        return chartBoxes(block, charts.length, documentTag, layout, report.language);
      case 'table':
        return tableBoxes(block, documentTag, layout);
    }
  };
  const chapter = (text: string) => headingBoxes(headings.next(text, 1, true), documentTag, layout);

  const opening = openingBoxes(report, documentTag, layout);
  const first = report.firstPage.flatMap((block) => of(block, false));
  headings.leaveChapter();
  const blocks = report.blocks.flatMap((block, index) => {
    const boxes = of(block, true);
    // What leads to a list stands with it.
    return block.kind === 'paragraph' && report.blocks[index + 1]?.kind === 'list' ? kept(boxes, true) : boxes;
  });
  const figures =
    charts.length === 0
      ? []
      : [
          ...chapter(words.chartFigures),
          ...charts.flatMap((block, index) => {
            const anchor = { name: chartFiguresAnchor(index + 1), bookmark: null };
            return tableBoxes({ ...block, anchor, caption: null }, documentTag, layout);
          }),
        ];
  const sources =
    report.sources.length === 0 ? [] : [...chapter(words.sources), ...sourceBoxes(report.sources, documentTag, layout)];
  const about = [...chapter(words.aboutReport), ...recordBoxes(report, hash, documentTag, layout)];
  const contentsHeading: Heading = {
    text: words.contents,
    level: 1,
    depth: 2,
    anchorName: 'contents',
    isBookmarked: true,
  };
  const contents =
    headings.entries.length === 0
      ? []
      : [
          ...headingBoxes(contentsHeading, documentTag, layout),
          ...contentsBoxes(headings.entries, documentTag, layout),
        ];
  return [...opening, ...closer(first), ...kept(contents), ...apart(blocks), ...figures, ...sources, ...kept(about)];
}

/** Below the contents, whatever it begins with. */
const apart = (boxes: readonly Box[]): Box[] =>
  boxes.map((box, index) => (index === 0 ? { ...box, before: Math.max(box.before, 28) } : box));

/** With less air, so that what is to be read first stands on the first page. */
const closer = (boxes: readonly Box[]): Box[] => boxes.map((box) => ({ ...box, before: box.before * 0.7 }));

/** Together on a page, if one holds them; with what comes after too where that is said. */
const kept = (boxes: readonly Box[], withNext = false): Box[] =>
  boxes.map((box, index) => ({ ...box, keepsNext: withNext || index < boxes.length - 1 }));
