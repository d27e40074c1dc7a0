import type { LedgerDimension } from '@guldkorn/insight';
import { byText, tallyBy, wholeVoices, type HeardVoice } from './counting.js';
import type { StoredFact } from './facts.js';

/** Whole voices of residents by where they were heard, as the ledger is taken apart; key null: not known, or none. */
export type HeardBy = Readonly<
  Record<LedgerDimension, readonly { readonly key: string | null; readonly voices: number }[]>
>;

/** A voice counts in each group, channel and month it was heard in, and in the one district it speaks from. */
export function heardBy(voices: readonly HeardVoice[]): HeardBy {
  const by = (keyOf: (statement: StoredFact) => string | null) => tallied(voices, keyOf);
  const districts = new Map<string | null, number>();
  for (const { districtId, weight } of voices) districts.set(districtId, (districts.get(districtId) ?? 0) + weight);
  return {
    district: inOrder([...districts].map(([key, weight]) => ({ key, voices: wholeVoices(weight) }))),
    group: by((statement) => statement.groupId),
    channel: by((statement) => statement.channel),
    month: by((statement) => statement.occurredOn?.slice(0, 7) ?? null),
  };
}

/** Stands for no key: no id, channel or month is empty. */
const none = '';

function tallied(voices: readonly HeardVoice[], keyOf: (statement: StoredFact) => string | null): HeardBy['group'] {
  const tallies = tallyBy(voices, (statement) => [keyOf(statement) ?? none]);
  return inOrder(
    [...tallies].map(([key, { voices: weight }]) => ({ key: key === none ? null : key, voices: wholeVoices(weight) })),
  );
}

function inOrder<Row extends { readonly key: string | null }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => byText(a.key ?? none, b.key ?? none));
}
