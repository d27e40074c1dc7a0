import type { ReportLanguage, Sentence, Source } from './report.js';

/**
 * A report as it is read: all that it shows is in it, so that it can be shown, written to files and kept for ever without asking
 * anybody for more. Plain JSON; a frozen one is kept as its canonical JSON, whose SHA-256 is its hash.
 */
export interface ReportDocument {
  /** The version of this shape: what is kept is read by the shape that it was kept in. */
  readonly format: 1;
  readonly language: ReportLanguage;
  readonly title: string;
  /** The municipality's whole name. */
  readonly municipality: string;
  /** What it speaks of, in words: which districts, groups, themes and days. */
  readonly scope: string;
  readonly template: ReportTemplate;
  readonly record: ReportRecord;
  /** Who was heard, what may not be concluded, and how small groups are treated. Stands first and cannot be taken away. */
  readonly firstPage: readonly ReportBlock[];
  readonly blocks: readonly ReportBlock[];
  /** The same on one sheet; none in those frozen before there was any. */
  readonly summary?: readonly ReportBlock[];
  /** What it stands on, in the order in which it first leans on it. */
  readonly sources: readonly Source[];
}

/** `district`: the guldkorn of a district; `committee`: where things stand; `comparison`: districts; `followUp`: since the last report. */
export type ReportTemplate = 'district' | 'committee' | 'comparison' | 'followUp';

/** Where it comes from. */
export interface ReportRecord {
  readonly reportId: string;
  /** From 1; of a draft the number that it gets when it is frozen. */
  readonly version: number;
  readonly isFrozen: boolean;
  /** The version that it corrects, and why; null of a first one. */
  readonly corrects: { readonly version: number; readonly reason: string } | null;
  /** Who made it, and when it was frozen or, of a draft, put together: UTC, ISO 8601. */
  readonly by: string;
  readonly at: string;
  /** What was counted, and by which version; null when nothing has been. */
  readonly run: {
    readonly id: string;
    readonly finishedAt: string;
    readonly inputHash: string;
    readonly textVersion: string;
    readonly insightVersion: string;
  } | null;
  /** The step that counts of voices are told in. */
  readonly threshold: number;
}

/** Each has an id of its own in the document, the same however often it is put together. */
export type ReportBlock =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | QuoteBlock
  | FiguresBlock
  | ChartBlock
  | TableBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly id: string;
  /** 1 for a chapter, 2 for what stands in one. The title of the whole is above both. */
  readonly level: 1 | 2;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly id: string;
  readonly sentences: readonly Sentence[];
  /** Whether a person has written it; what rules have written knows its sources. */
  readonly isWritten: boolean;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly id: string;
  readonly items: readonly (readonly Sentence[])[];
}

export interface QuoteBlock {
  readonly kind: 'quote';
  readonly id: string;
  /** A resident's own words, masked, without quotation marks. */
  readonly text: string;
  readonly quotedAs: string;
  readonly sourceIds: readonly string[];
}

/** Figures that are to be seen at once. */
export interface FiguresBlock {
  readonly kind: 'figures';
  readonly id: string;
  readonly figures: readonly KeyFigure[];
}

export interface KeyFigure {
  readonly id: string;
  /** The figure as it is read, or that it is too small to be shown. */
  readonly text: string;
  readonly label: string;
  readonly sourceIds: readonly string[];
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  /** What it shows, as a sentence. */
  readonly title: string;
  /** Unit, n and source, in words. */
  readonly caption: string;
  /** What somebody who does not see it is told: what it shows, and its largest and smallest. */
  readonly alt: string;
  readonly chart: BarChart;
  /** The same figures, and what they stand on. */
  readonly table: ReportTable;
  readonly sourceIds: readonly string[];
}

/** Lying bars for things that are ranked, standing ones for what follows in time. */
export interface BarChart {
  readonly direction: 'lying' | 'standing';
  /** `share`: 0-1, shown in per cent; `count`: whole numbers. */
  readonly unit: 'share' | 'count';
  /** What is compared in each bar, one or more; alone it needs no key. */
  readonly series: readonly string[];
  /** The ends of the scale: 0 and this. */
  readonly largest: number;
  readonly bars: readonly {
    readonly label: string;
    /** One a series, in their order. */
    readonly values: readonly BarValue[];
  }[];
}

export interface BarValue {
  /** Null when too few to show. */
  readonly value: number | null;
  /** The 95 % interval; null where there is none. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** The value as it is read, or that it is too small to be shown. */
  readonly text: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  /** Null where the table needs none. */
  readonly caption: string | null;
  readonly table: ReportTable;
  readonly sourceIds: readonly string[];
}

export interface ReportTable {
  /** The first heads the rows. */
  readonly columns: readonly TableColumn[];
  /** One cell a column, in their order. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** What it holds, in a sentence, for a data dictionary. */
  readonly description: string;
  /** `share`: 0-1, read in per cent. */
  readonly type: 'text' | 'count' | 'share' | 'number';
}

export interface TableCell {
  /** Null when too few to show, or nothing. */
  readonly value: string | number | null;
  /** As it is read. */
  readonly text: string;
}
