import { foldName } from '../fold-name.js';
import type { Table } from './read-table.js';

const SAMPLE_VALUES = 200;

/** What stands in a column's first filled cells. */
export interface Content {
  readonly values: readonly string[];
  readonly meanLength: number;
  /** Share of values that are more than one word, 0-1. */
  readonly wordy: number;
}

/** Of each column by its index, in one going through. */
export function contentsOf({ names, rows }: Pick<Table, 'names' | 'rows'>): Content[] {
  const columns = names.map((): string[] => []);
  let open = columns.length;
  for (const { cells } of rows) {
    if (open === 0) break;
    columns.forEach((values, index) => {
      const value = (cells[index] ?? '').trim();
      if (value === '' || values.length >= SAMPLE_VALUES) return;
      if (values.push(value) === SAMPLE_VALUES) open--;
    });
  }
  return columns.map(contentOf);
}

function contentOf(values: readonly string[]): Content {
  const count = Math.max(1, values.length);
  return {
    values,
    meanLength: values.reduce((sum, value) => sum + Math.min(value.length, 2000), 0) / count,
    wordy: values.filter((value) => /\S\s+\S/.test(value)).length / count,
  };
}

/** Share of the values that pass, 0-1. */
export function shareOf(content: Content, test: (value: string) => boolean): number {
  return content.values.length === 0 ? 0 : content.values.filter(test).length / content.values.length;
}

/** True for a value with a word of letters in it: no number, code or address. */
export function holdsWord(value: string): boolean {
  return value.split(/\s+/).some((token) => /^\p{P}*\p{L}{2,}\p{P}*$/u.test(token.slice(0, 100)));
}

const ENOUGH_TO_TELL = 12;
const MOSTLY_REPEATED = 0.35;

/** True when few different values stand in many rows: people chose among them, they did not write them. */
export function isChosenFromAList({ values }: Content): boolean {
  const different = new Set(values.map((value) => foldName(value.slice(0, 200)))).size;
  return values.length >= ENOUGH_TO_TELL && different <= values.length * MOSTLY_REPEATED;
}

const choices = new Set(['ja', 'nej', 'yes', 'no', 'vet ej', 'vet inte', 'kanske', 'sant', 'falskt', 'true', 'false']);

/** True for what is ticked and not written. */
export function isTicked(value: string): boolean {
  return choices.has(foldName(value.slice(0, 40)));
}
