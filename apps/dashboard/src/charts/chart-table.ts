/** A figure of a chart's table: how it is read, and what a file for a spreadsheet has instead. */
export interface Figure {
  readonly written: string;
  /** One number, or as many as its column has parts; null is one too small to show. */
  readonly numbers: readonly (number | null)[];
}

export type ChartCell = string | Figure;

export interface ChartColumn {
  readonly name: string;
  /** True where it holds words, not figures. The first column always does. */
  readonly words?: boolean;
  /** The names of the columns that its figures become in a file, where they are more than one number: an estimate and its interval. */
  readonly parts?: readonly string[];
}

/** The same numbers as a chart draws. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ChartCell[] }[];
}

/** A cell as it is read on the page. */
export function written(cell: ChartCell): string {
  return typeof cell === 'string' ? cell : cell.written;
}
