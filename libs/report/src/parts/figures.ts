/** Figures as cells, bars and ends of scales; all of them told already. */
import { tellPart, type ToldCount } from '@guldkorn/insight';
import type { BarValue, TableCell, TableColumn } from '../document.js';
import type { ToldOf } from '../place-report.js';
import type { ColumnName, ReportWords } from '../report-words.js';

export function textCell(text: string): TableCell {
  return { value: text, text };
}

export function countCell(count: ToldCount | null, words: ReportWords): TableCell {
  return { value: count, text: count === null ? words.tooFew : words.place.number(count) };
}

/** @param share null when too few to show. */
export function shareCell(share: number | null, words: ReportWords): TableCell {
  return { value: share, text: share === null ? words.tooFew : words.percent(share) };
}

export function column(name: ColumnName, type: TableColumn['type'], words: ReportWords): TableColumn {
  return { id: name, ...words.columns[name], type };
}

/** A share as a bar, with its interval where it is told. */
export function shareValue(of: ToldOf, threshold: number, words: ReportWords): BarValue {
  const { share, interval } = tellPart(of.voices, of.of, threshold);
  return share === null
    ? { value: null, interval: null, text: words.tooFew }
    : { value: share, interval, text: words.percent(share) };
}

/** The end of a scale of shares that holds all values and intervals: a whole tenth. */
export function largestShare(values: readonly BarValue[]): number {
  const largest = Math.max(0.1, ...values.map(({ value, interval }) => Math.max(value ?? 0, interval?.upper ?? 0)));
  return Math.min(1, Math.ceil(largest * 10 - 1e-9) / 10);
}

/** The end of a scale of whole numbers that holds all values: 1, 2 or 5 times a power of ten. */
export function largestCount(values: readonly number[]): number {
  const largest = Math.max(10, ...values);
  const power = 10 ** Math.floor(Math.log10(largest));
  return power * ([1, 2, 5, 10].find((times) => times * power >= largest) ?? 10);
}
