import type { Evidence, Interval } from './facts.js';

/** Share of a keyphrase's mentions that praise, counted by voices; Wilson 95 % interval. */
export interface ValuedShare {
  /** praise / (praise + trouble + wish), in voices; null when nothing leans either way. */
  readonly share: number | null;
  readonly interval: Interval | null;
  readonly praise: number;
  readonly trouble: number;
  readonly wish: number;
  readonly unclear: number;
}

/** How much more voices of a district mention a keyphrase than voices elsewhere do. */
export interface Distinctiveness {
  /** Log-odds ratio with informative Dirichlet prior, natural logarithm. */
  readonly logOdds: number;
  /** 95 % interval of logOdds. */
  readonly interval: Interval;
  readonly z: number;
  /** One-sided exact p-value over voices. */
  readonly p: number;
  /** Benjamini-Hochberg adjusted over all keyphrase × district tests. */
  readonly q: number;
}

/** Who stands behind it, in voices. */
export interface Support {
  readonly voices: number;
  readonly districtVoices: number;
  readonly voicesElsewhere: number;
  readonly districtVoicesElsewhere: number;
  /** True when leaving out some single voice would undo the finding. */
  readonly fragile: boolean;
}

export type FindingKind = 'nugget' | 'challenge';

/** A guldkorn or an utmaning of one district. */
export interface Finding {
  readonly kind: FindingKind;
  readonly districtId: string;
  readonly key: string;
  readonly label: string;
  /** 1 is first, within district and kind. */
  readonly rank: number;
  readonly distinctiveness: Distinctiveness;
  readonly valued: ValuedShare;
  readonly support: Support;
  readonly evidence: readonly Evidence[];
}

/** What is valued evenly in all districts. */
export interface CommonGround {
  readonly key: string;
  readonly label: string;
  readonly rank: number;
  readonly valued: ValuedShare;
  readonly byDistrict: readonly { readonly districtId: string; readonly voices: number; readonly districtVoices: number }[];
  readonly evidence: readonly Evidence[];
}
