/** Statements as rows of term weights: tf-idf (Spärck Jones 1972, doi 10.1108/eb026526), each term once a statement. */
import { byCodeUnit } from '../code-unit-order.js';

/** What is clustered: the terms of one statement. */
export interface ThemeItem {
  /** The statement's id, each once. */
  readonly id: string;
  /** Who says it: the same number for the same voice. */
  readonly owner: number;
  /** The statement's share of its voice, above 0; a person's statements together weigh 1. */
  readonly weight: number;
  /** Keys with their language: keyphrases, lemmas, parts of compounds; in any order, each as often as it likes. */
  readonly terms: readonly string[];
  /** Those of the terms that may name a theme; all of them where left out. */
  readonly names?: readonly string[];
}

/** A sparse matrix by rows: row i is `columns` and `values` from `starts[i]` to `starts[i + 1]`. */
export interface TermMatrix {
  readonly rows: number;
  /** The terms of the columns, in order of code unit. */
  readonly terms: readonly string[];
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  /** Tf-idf; a row with any term has length 1. */
  readonly values: Float64Array;
}

/** A term of more than this share of the voices tells nothing apart. */
const tooCommon = 0.5;

/**
 * The matrix of the terms that two voices or more, and at most half of them, use. idf is ln((voices + 1) / voices that use
 * it), so that one who writes much makes no term common or rare.
 * @param bags the terms of each item, each once.
 */
export function termMatrix(items: readonly ThemeItem[], bags: readonly (readonly string[])[]): TermMatrix {
  const voiceOf = new Map<number, number>();
  for (const { owner, weight } of items) voiceOf.set(owner, (voiceOf.get(owner) ?? 0) + weight);
  const total = [...voiceOf.values()].reduce((sum, weight) => sum + weight, 0);
  const users = new Map<string, Set<number>>();
  items.forEach(({ owner }, row) => {
    for (const term of bags[row] ?? []) {
      const owners = users.get(term);
      if (owners === undefined) users.set(term, new Set([owner]));
      else owners.add(owner);
    }
  });
  const telling = [...users].flatMap(([term, owners]) => {
    let voices = 0;
    for (const owner of owners) voices += voiceOf.get(owner) ?? 0;
    return owners.size >= 2 && voices <= Math.max(2, tooCommon * total)
      ? [{ term, idf: Math.log((total + 1) / voices) }]
      : [];
  });
  telling.sort((a, b) => byCodeUnit(a.term, b.term));
  const columnOf = new Map(telling.map(({ term }, column) => [term, column]));

  const starts = new Int32Array(items.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  bags.forEach((bag, row) => {
    const own = bag.flatMap((term) => columnOf.get(term) ?? []).sort((a, b) => a - b);
    const length = Math.sqrt(own.reduce((sum, column) => sum + (telling[column]?.idf ?? 0) ** 2, 0));
    for (const column of own) {
      columns.push(column);
      values.push(length > 0 ? (telling[column]?.idf ?? 0) / length : 0);
    }
    starts[row + 1] = columns.length;
  });
  return {
    rows: items.length,
    terms: telling.map(({ term }) => term),
    starts,
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
  };
}
