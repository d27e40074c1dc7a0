import type { ChartBlock, KeyFigure, ReportTable } from '@guldkorn/report';
import type { TextSize } from './paging.js';

/** A slide before it is written: one message, and what it stands on. */
export type Slide = CoverSlide | TextSlide | ChartSlide | FiguresSlide | QuoteSlide | TableSlide;

interface Titled {
  readonly title: string;
  /** What the speaker has at hand. */
  readonly notes: string;
}

interface Placed extends Titled {
  /** Where in the report it stands, above the title. */
  readonly chapter: string;
}

export interface CoverSlide extends Titled {
  readonly kind: 'cover';
  readonly lines: readonly string[];
}

export interface TextSlide extends Placed {
  readonly kind: 'text';
  readonly size: TextSize;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly kind: 'heading' | 'text' | 'bullet' | 'quote' | 'quotedAs';
  readonly text: string;
}

export interface ChartSlide extends Placed {
  readonly kind: 'chart';
  readonly block: ChartBlock;
  /** Unit, n and source, and what is hidden. */
  readonly caption: string;
}

export interface FiguresSlide extends Placed {
  readonly kind: 'figures';
  /** What is said of them, above them. */
  readonly lead: readonly Line[];
  readonly figures: readonly Pick<KeyFigure, 'text' | 'label'>[];
}

export interface QuoteSlide extends Placed {
  readonly kind: 'quote';
  readonly text: string;
}

export interface TableSlide extends Placed {
  readonly kind: 'table';
  readonly caption: string;
  readonly table: ReportTable;
}
