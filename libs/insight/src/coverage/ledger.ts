/** What became of all that came in: nothing may be lost on the way, in all or by where it came from. */
import { byCodeUnit } from '../code-unit-order.js';
import type { Channel } from '../facts.js';
import { InsightError } from '../insight-error.js';

/** How many rows of one kind had one fate. */
export interface LedgerCell {
  readonly outcome: 'analysed' | 'duplicate' | 'excluded';
  /** Code of the reason for what was excluded; null for the rest. */
  readonly reason: string | null;
  readonly districtId: string | null;
  readonly groupId: string | null;
  readonly channel: Channel;
  /** YYYY-MM, null where the row does not say. */
  readonly month: string | null;
  readonly count: number;
}

/** Counts of rows, submissions or statements of notes: received = analysed + duplicates + excluded, exactly. */
export interface LedgerCounts {
  readonly received: number;
  readonly analysed: number;
  readonly duplicates: number;
  readonly excluded: number;
}

/** By what the ledger is taken apart. */
export const ledgerDimensions = ['district', 'group', 'channel', 'month'] as const;
export type LedgerDimension = (typeof ledgerDimensions)[number];

export interface LedgerRow extends LedgerCounts {
  /** Id of the district or group, the channel, or YYYY-MM; null: not known, or none. */
  readonly key: string | null;
}

/** What one file, or the form, brought: how much of each by its own account, and cell by cell. */
export interface LedgerSource {
  /** Where it is, as people name it: `filen bidrag.csv`. */
  readonly place: { readonly sv: string; readonly en: string };
  readonly counts: LedgerCounts;
  readonly cells: readonly LedgerCell[];
}

/** What became of all that came in. Each dimension's rows add up to the totals. */
export interface CoverageLedger extends LedgerCounts {
  /** By reason, most first, then by code; adds up to `excluded`. */
  readonly reasons: readonly { readonly code: string; readonly count: number }[];
  /** By key, by code unit, not known last; rows of which nothing was received are left out. */
  readonly by: Readonly<Record<LedgerDimension, readonly LedgerRow[]>>;
}

const keyOf: Readonly<Record<LedgerDimension, (cell: LedgerCell) => string | null>> = {
  district: (cell) => cell.districtId,
  group: (cell) => cell.groupId,
  channel: (cell) => cell.channel,
  month: (cell) => cell.month,
};

/**
 * Adds up the ledger of all sources.
 * @throws InsightError INSIGHT_LEDGER_MISMATCH naming the source, when its cells are not what it says it brought, a count is
 * not a whole number >= 0, or something is excluded without a reason.
 */
export function coverageLedger(sources: readonly LedgerSource[]): CoverageLedger {
  for (const source of sources) checkBalance(source);
  const cells = sources.flatMap((source) => source.cells);
  const reasons = new Map<string, number>();
  for (const { reason, count } of cells) if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  return {
    ...countCells(cells),
    reasons: [...reasons]
      .map(([code, count]) => ({ code, count }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || byCodeUnit(a.code, b.code)),
    by: {
      district: rowsBy(cells, keyOf.district),
      group: rowsBy(cells, keyOf.group),
      channel: rowsBy(cells, keyOf.channel),
      month: rowsBy(cells, keyOf.month),
    },
  };
}

/** The same cells, each kind once, in an order that does not depend on theirs; cells of nothing are left out. */
export function mergeCells(cells: readonly LedgerCell[]): LedgerCell[] {
  const merged = new Map<string, LedgerCell>();
  for (const { outcome, reason, districtId, groupId, channel, month, count } of cells) {
    const key = JSON.stringify([outcome, reason, districtId, groupId, channel, month]);
    const before = merged.get(key)?.count ?? 0;
    merged.set(key, { outcome, reason, districtId, groupId, channel, month, count: before + count });
  }
  return [...merged]
    .filter(([, cell]) => cell.count > 0)
    .sort((a, b) => byCodeUnit(a[0], b[0]))
    .map(([, cell]) => cell);
}

function countCells(cells: readonly LedgerCell[]): LedgerCounts {
  const counts = { analysed: 0, duplicate: 0, excluded: 0 };
  for (const { outcome, count } of cells) counts[outcome] += count;
  const { analysed, duplicate: duplicates, excluded } = counts;
  return { received: analysed + duplicates + excluded, analysed, duplicates, excluded };
}

function rowsBy(cells: readonly LedgerCell[], key: (cell: LedgerCell) => string | null): LedgerRow[] {
  const together = new Map<string | null, LedgerCell[]>();
  for (const cell of cells) {
    const some = together.get(key(cell));
    if (some === undefined) together.set(key(cell), [cell]);
    else some.push(cell);
  }
  return [...together]
    .map(([each, some]) => ({ key: each, ...countCells(some) }))
    .filter((row) => row.received > 0)
    .sort((a, b) => (a.key === null ? 1 : b.key === null ? -1 : byCodeUnit(a.key, b.key)));
}

const isCount = (count: number) => Number.isSafeInteger(count) && count >= 0;
const written = ({ received, analysed, duplicates, excluded }: LedgerCounts) =>
  `${received} = ${analysed} + ${duplicates} + ${excluded}`;

function checkBalance({ place, counts, cells }: LedgerSource): void {
  const counted = countCells(cells);
  const balanced =
    counts.received === counted.received &&
    counts.analysed === counted.analysed &&
    counts.duplicates === counted.duplicates &&
    counts.excluded === counted.excluded;
  const whole = cells.every((cell) => isCount(cell.count) && (cell.reason !== null) === (cell.outcome === 'excluded'));
  if (balanced && whole) return;
  throw new InsightError('INSIGHT_LEDGER_MISMATCH', {
    sv: `Täckningen går inte ihop för ${place.sv}: mottagna = analyserade + dubbletter + undantagna är ${written(counts)}, men rad för rad ${written(counted)}. Ta bort inläsningen och läs in filen igen.`,
    en: `The coverage does not add up for ${place.en}: received = analysed + duplicates + excluded is ${written(counts)}, but row by row ${written(counted)}. Remove the import and import the file again.`,
  });
}
