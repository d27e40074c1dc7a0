import type { FindingPoint } from '../../charts/finding-chart';
import { districtMessages } from '../../messages/district-messages';
import type { LanguageState } from '../../messages/language';

type Told = Pick<LanguageState, 'language' | 'formats'>;

interface Measured {
  readonly id: string;
  readonly label: string;
  readonly distinctiveness: {
    readonly logOdds: number;
    readonly interval: { readonly lower: number; readonly upper: number };
  };
  readonly support: {
    readonly voices?: number | null;
    readonly districtVoices?: number | null;
    readonly voicesElsewhere?: number | null;
    readonly districtVoicesElsewhere?: number | null;
  };
}

/** A part of a whole; null where either is too small to show. */
export function shareOf(part: number | null | undefined, whole: number | null | undefined): number | null {
  if (part === null || part === undefined || !whole) return null;
  return part / whole;
}

/** The finding's shares here and elsewhere in words; null when the one here is hidden. */
export function shareWords({ support }: Measured, { language, formats }: Told): string | null {
  const here = shareOf(support.voices, support.districtVoices);
  const elsewhere = shareOf(support.voicesElsewhere, support.districtVoicesElsewhere);
  if (here === null) return null;
  return districtMessages[language].shareLine(
    formats.percent(here),
    elsewhere === null ? null : formats.percent(elsewhere),
  );
}

/** A finding as lay people read it: times as common (the odds ratio), and the shares behind. */
export function findingPoint(finding: Measured, told: LanguageState): FindingPoint {
  const { distinctiveness } = finding;
  return {
    id: finding.id,
    label: finding.label,
    times: Math.exp(distinctiveness.logOdds),
    lower: Math.exp(distinctiveness.interval.lower),
    upper: Math.exp(distinctiveness.interval.upper),
    shares: shareWords(finding, told) ?? told.m.state.tooFew,
  };
}
