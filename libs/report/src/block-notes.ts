/** What is to be seen to in a draft: figures that depart from their sources, edits that lead nowhere, and what is hard to read. */
import type { BuiltReport } from './build-document.js';
import type { ReportBlock, ReportDocument } from './document.js';
import { sourceIdsOf } from './edited.js';
import type { ReportEdit } from './outline.js';
import { readability, type Readability } from './reading/readability.js';
import type { Sentence } from './report.js';
import { strayFigures, type StrayFigure } from './stray-figures.js';

const wordsOf = ({ parts }: Sentence) => parts.map(({ text }) => text).join('');
const paragraphOf = (sentences: readonly Sentence[]) => sentences.map(wordsOf).join(' ');

/** A block as running text: sentences with a space between them, points of a list with a line break. */
export function blockText(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'quote':
      return block.text;
    case 'paragraph':
      return paragraphOf(block.sentences);
    case 'list':
      return block.items.map(paragraphOf).join('\n');
    case 'figures':
      return block.figures.map(({ text, label }) => `${text} ${label}`).join('\n');
    case 'chart':
    case 'table':
      return block.title;
  }
}

/** All that a block holds figures in. */
function figureTexts(block: ReportBlock): string[] {
  const own = [blockText(block)];
  if (block.kind !== 'chart' && block.kind !== 'table') return own;
  return [...own, block.caption ?? '', ...block.table.rows.flatMap((cells) => cells.map(({ text }) => text))];
}

export interface WrittenBlock {
  readonly blockId: string;
  /** What the rules write there now; null of what has no draft: it is a person's from the beginning. */
  readonly drafted: string | null;
  /** Figures in it that nothing it leans on holds. */
  readonly strayFigures: readonly StrayFigure[];
}

export interface BlockReading {
  readonly blockId: string;
  readonly reading: Readability;
}

export interface DraftNotes {
  /** Every block that people have written, or written over. */
  readonly written: readonly WrittenBlock[];
  /** Edits of blocks that are not there any more. */
  readonly lostEdits: readonly ReportEdit[];
  readonly reading: Readability;
  readonly blocks: readonly BlockReading[];
}

/**
 * Looks a draft through.
 * @param edits what people have written in the place of what rules wrote.
 */
export function draftNotes({ document, blocksOf }: BuiltReport, edits: readonly ReportEdit[]): DraftNotes {
  const drafted = new Map([...blocksOf.values()].flat().map((block) => [block.id, block]));
  const byRules = [...document.firstPage, ...drafted.values()].filter(
    (block) => block.kind !== 'quote' && !(block.kind === 'paragraph' && block.isWritten),
  );
  const edited = new Set(edits.map(({ blockId }) => blockId));
  const written = document.blocks.flatMap((block): WrittenBlock[] => {
    const draft = drafted.get(block.id);
    const isEdited = edited.has(block.id) && draft !== undefined;
    if (!isEdited && !(block.kind === 'paragraph' && block.isWritten)) return [];
    return [
      {
        blockId: block.id,
        drafted: isEdited ? blockText(draft) : null,
        strayFigures: strayFigures(blockText(block), sourceTexts(isEdited ? draft : null, byRules)),
      },
    ];
  });
  return {
    written,
    lostEdits: edits.filter(({ blockId }) => !drafted.has(blockId)),
    ...readingOf(document),
  };
}

/** What a block may take its figures from: all that leans on a source of its draft; of a person's own text all there is. */
function sourceTexts(draft: ReportBlock | null, byRules: readonly ReportBlock[]): string[] {
  if (draft === null) return byRules.flatMap(figureTexts);
  const ids = new Set(sourceIdsOf(draft));
  return [
    ...figureTexts(draft),
    ...byRules.filter((block) => sourceIdsOf(block).some((id) => ids.has(id))).flatMap(figureTexts),
  ];
}

/** Running text only: headings, quotes and figures are not read as sentences. */
function readingOf({ firstPage, blocks, language }: ReportDocument): Pick<DraftNotes, 'reading' | 'blocks'> {
  const running = [...firstPage, ...blocks].filter(({ kind }) => kind === 'paragraph' || kind === 'list');
  return {
    reading: { ...readability(running.map(blockText).join('\n'), language), notes: [] },
    blocks: running.map((block) => ({ blockId: block.id, reading: readability(blockText(block), language) })),
  };
}
