import { byCodeUnit } from './code-unit-order.js';
import type { Channel } from './facts.js';
import { InsightError } from './insight-error.js';

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

/** What became of all that came in: received = analysed + duplicates + excluded. Counts of statements or rows. */
export interface CoverageLedger {
  readonly received: number;
  readonly analysed: number;
  readonly duplicates: number;
  readonly excluded: number;
  /** By reason, most first, then by code; adds up to `excluded`. */
  readonly reasons: readonly { readonly code: string; readonly count: number }[];
}

/**
 * Balances the ledger.
 * @throws InsightError INSIGHT_LEDGER_MISMATCH when it does not add up exactly or a count is not a whole number >= 0.
 */
export function coverageLedger(input: {
  readonly received: number;
  readonly analysed: number;
  readonly duplicates: number;
  readonly excluded: Readonly<Record<string, number>>;
}): CoverageLedger {
  const reasons = Object.entries(input.excluded)
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.code, b.code));
  const excluded = reasons.reduce((sum, reason) => sum + reason.count, 0);
  const counts = [input.received, input.analysed, input.duplicates, ...reasons.map((reason) => reason.count)];
  const accounted = input.analysed + input.duplicates + excluded;
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0) || accounted !== input.received) {
    const sum = `${input.analysed} + ${input.duplicates} + ${excluded} = ${accounted}`;
    throw new InsightError('INSIGHT_LEDGER_MISMATCH', {
      sv: `Täckningen går inte ihop: ${input.received} inkomna men ${sum} analyserade, dubbletter och undantagna. Räkna om dem ur källan.`,
      en: `The coverage does not add up: ${input.received} received but ${sum} analysed, duplicate and excluded. Count them again from the source.`,
    });
  }
  return {
    received: input.received,
    analysed: input.analysed,
    duplicates: input.duplicates,
    excluded,
    reasons: reasons.filter((reason) => reason.count > 0),
  };
}
