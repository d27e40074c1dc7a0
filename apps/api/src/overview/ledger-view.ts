import type { Channel, CoverageLedger, CoverageSentence, LedgerDimension, NotHeard } from '@guldkorn/insight';
import { maskText, type MaskedMessages } from '../masking/mask-text.js';
import type { ProfileView } from '../municipality/profile-view.js';
import type { ToldBreakdown } from './ledger-breakdown.js';
import type { LedgerBreakdownType, LedgerRowType } from './ledger-row.type.js';
import type { LedgerType } from './ledger.type.js';

/** The ledger as far as it may be told. */
export interface ToldLedger {
  readonly ledger: CoverageLedger;
  readonly reasons: ReadonlyMap<string, MaskedMessages>;
  readonly breakdowns: Readonly<Record<LedgerDimension, ToldBreakdown>>;
  readonly notHeard: NotHeard;
  readonly sentences: readonly CoverageSentence[];
}

type Named = Pick<LedgerRowType, 'district' | 'group' | 'channel' | 'month'>;

/** The ledger as the API shows it. */
export function ledgerType(
  { ledger, reasons, breakdowns, notHeard, sentences }: ToldLedger,
  profile: ProfileView,
): LedgerType {
  const none: Named = { district: null, group: null, channel: null, month: null };
  return {
    received: ledger.received,
    analysed: ledger.analysed,
    duplicates: ledger.duplicates,
    excluded: ledger.excluded,
    reasons: ledger.reasons.map(({ code, count }) => ({
      code,
      count,
      text: reasons.get(code) ?? codeAlone(code),
    })),
    byDistrict: breakdownType(breakdowns.district, (key) => ({ ...none, district: profile.district(key) })),
    byGroup: breakdownType(breakdowns.group, (key) => ({ ...none, group: profile.group(key) })),
    byChannel: breakdownType(breakdowns.channel, (key) => ({ ...none, channel: key as Channel | null })),
    byMonth: breakdownType(breakdowns.month, (key) => ({ ...none, month: key })),
    notHeard: {
      districts: notHeard.districts.flatMap(({ id }) => profile.district(id) ?? []),
      groups: notHeard.groups.flatMap(({ id }) => profile.group(id) ?? []),
      places: notHeard.places.flatMap(({ id }) => profile.place(id) ?? []),
      meetings: notHeard.meetings.flatMap(({ id }) => profile.meeting(id) ?? []),
    },
    sentences: [...sentences],
  };
}

/** A code is ours, and tells of nobody. */
function codeAlone(code: string): MaskedMessages {
  const { text } = maskText(code, []);
  return { sv: text, en: text };
}

function breakdownType({ rows, untold }: ToldBreakdown, name: (key: string | null) => Named): LedgerBreakdownType {
  return { rows: rows.map(({ key, ...counts }) => ({ ...name(key), ...counts })), untold };
}
