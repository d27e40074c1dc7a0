/** What differs between two reports, or between a frozen one and the same put together from later figures. */
import type { ReportBlock, ReportDocument, ReportTable } from './document.js';
import type { Sentence } from './report.js';

export interface FigureChange {
  readonly figureId: string;
  /** What it is a figure of. */
  readonly label: string;
  /** As it was read; null where it did not stand in the report. */
  readonly before: string | null;
  readonly after: string | null;
  /** Whether it stands in running text only, where a figure beside or a table does not say the same. */
  readonly isInText: boolean;
}

export interface FindingChange {
  /** The finding's id. */
  readonly id: string;
  /** As it stands in the list of sources. */
  readonly title: string;
}

export interface ReportChanges {
  /** Those that differ, in the order of the later report; those that it lacks last. */
  readonly figures: readonly FigureChange[];
  /** How many figures stand in both and are the same. */
  readonly unchanged: number;
  /** Findings that the later report speaks of and the earlier did not. */
  readonly came: readonly FindingChange[];
  readonly went: readonly FindingChange[];
}

interface TextFigure {
  readonly label: string;
  readonly text: string;
  readonly isInText: boolean;
}

const wordsOf = ({ parts }: Sentence) => parts.map(({ text }) => text).join('');

function inSentences(sentences: readonly Sentence[]): [string, TextFigure][] {
  return sentences.flatMap((sentence) =>
    sentence.parts.flatMap(({ figureId, text }): [string, TextFigure][] =>
      figureId === null ? [] : [[figureId, { label: wordsOf(sentence), text, isInText: true }]],
    ),
  );
}

/** A figure of a table is known by its table, the head of its row and its column. */
function inTable(blockId: string, { columns, rows }: ReportTable): [string, TextFigure][] {
  return rows.flatMap((cells) =>
    columns.flatMap((column, at): [string, TextFigure][] => {
      const head = cells[0]?.text ?? '';
      const cell = cells[at];
      if (cell === undefined || column.type === 'text') return [];
      return [
        [`${blockId}/${head}/${column.id}`, { label: `${head}: ${column.label}`, text: cell.text, isInText: false }],
      ];
    }),
  );
}

function inBlock(block: ReportBlock): [string, TextFigure][] {
  switch (block.kind) {
    case 'heading':
    case 'quote':
      return [];
    case 'paragraph':
      return inSentences(block.sentences);
    case 'list':
      return inSentences(block.items.flat());
    case 'figures':
      return block.figures.map(({ id, label, text }) => [id, { label, text, isInText: false }]);
    case 'chart':
    case 'table':
      return inTable(block.id, block.table);
  }
}

/** Every figure of a report with what it is a figure of, in the order in which they stand. */
export function figureList({
  firstPage,
  blocks,
}: Pick<ReportDocument, 'firstPage' | 'blocks'>): [string, TextFigure][] {
  return [...firstPage, ...blocks].flatMap(inBlock);
}

/** Every figure of a report by what it is a figure of; where several say the same, the first that is not in running text. */
export function figuresIn(document: Pick<ReportDocument, 'firstPage' | 'blocks'>): Map<string, TextFigure> {
  const figures = new Map<string, TextFigure>();
  for (const [id, figure] of figureList(document)) {
    const known = figures.get(id);
    if (known === undefined || (known.isInText && !figure.isInText)) figures.set(id, figure);
  }
  return figures;
}

function findingsIn({ sources }: ReportDocument): FindingChange[] {
  return sources.flatMap(({ id, kind, title }) => (kind === 'finding' ? [{ id, title }] : []));
}

/** @param before the earlier of the two. */
export function reportChanges(before: ReportDocument, after: ReportDocument): ReportChanges {
  const [old, now] = [figuresIn(before), figuresIn(after)];
  const [oldFindings, nowFindings] = [findingsIn(before), findingsIn(after)];
  const known = (findings: readonly FindingChange[]) => new Set(findings.map(({ id }) => id));
  const [oldIds, nowIds] = [known(oldFindings), known(nowFindings)];
  return {
    figures: [
      ...[...now].flatMap(([figureId, { label, text, isInText }]): FigureChange[] => {
        const was = old.get(figureId);
        return was?.text === text ? [] : [{ figureId, label, before: was?.text ?? null, after: text, isInText }];
      }),
      ...[...old].flatMap(([figureId, { label, text, isInText }]): FigureChange[] =>
        now.has(figureId) ? [] : [{ figureId, label, before: text, after: null, isInText }],
      ),
    ],
    unchanged: [...now].filter(([figureId, { text }]) => old.get(figureId)?.text === text).length,
    came: nowFindings.filter(({ id }) => !oldIds.has(id)),
    went: oldFindings.filter(({ id }) => !nowIds.has(id)),
  };
}
