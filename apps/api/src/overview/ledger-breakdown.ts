import { sumOfTold, type LedgerCounts, type LedgerRow, type ToldCount } from '@guldkorn/insight';

/** A row of the ledger as it may be told: null is too few to tell. */
export interface ToldRow {
  readonly key: string | null;
  /** The sum of those of the three that are told; null when none is. */
  readonly received: ToldCount | null;
  readonly analysed: ToldCount | null;
  readonly duplicates: ToldCount | null;
  readonly excluded: ToldCount | null;
  readonly voices: ToldCount | null;
}

export interface ToldBreakdown {
  readonly rows: readonly ToldRow[];
  /** What hiding and rounding leave out of the rows: rows + untold = the totals, exactly. */
  readonly untold: LedgerCounts;
}

/**
 * One row for each key, told as far as it may be: where the voices are too few no count of the row is told.
 * @param voices whole voices of residents by key. @param tell the door, for a count of what has the key.
 */
export function tellBreakdown(
  keys: readonly (string | null)[],
  ledger: { readonly rows: readonly LedgerRow[]; readonly totals: LedgerCounts },
  voices: ReadonlyMap<string | null, number>,
  tell: (count: number, key: string | null) => ToldCount | null,
): ToldBreakdown {
  const counted = new Map(ledger.rows.map((row) => [row.key, row]));
  const rows = keys.map((key): ToldRow => {
    const heard = tell(voices.get(key) ?? 0, key);
    const row = counted.get(key);
    const part = (count: number | undefined) => (heard === null || count === undefined ? null : tell(count, key));
    const [analysed, duplicates, excluded] = [part(row?.analysed), part(row?.duplicates), part(row?.excluded)];
    const received = sumOfTold([analysed, duplicates, excluded]);
    return { key, received, analysed, duplicates, excluded, voices: heard };
  });
  const rest = (name: keyof LedgerCounts) => rows.reduce((left, row) => left - (row[name] ?? 0), ledger.totals[name]);
  return {
    rows,
    untold: {
      received: rest('received'),
      analysed: rest('analysed'),
      duplicates: rest('duplicates'),
      excluded: rest('excluded'),
    },
  };
}
