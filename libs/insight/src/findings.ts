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

/** What a finding is about: one keyphrase, or a theme. */
export type FindingSubject = 'keyphrase' | 'theme';

/** A keyphrase by which people speak of a theme. */
export interface ThemeWord {
  readonly key: string;
  readonly label: string;
}

/** What is distinctive of one side, and how it leans there. */
export interface SideFinding {
  readonly kind: FindingKind;
  readonly subject: FindingSubject;
  /** The keyphrase's key, or the theme's id. */
  readonly key: string;
  readonly label: string;
  /** Of a theme: what is said of it on this side, the most characteristic first. Empty for a keyphrase. */
  readonly words: readonly ThemeWord[];
  /** 1 is first, within side, kind and subject. */
  readonly rank: number;
  readonly distinctiveness: Distinctiveness;
  readonly valued: ValuedShare;
  readonly support: Support;
  /** In statement order; empty when the analysis was asked to leave it out. */
  readonly evidence: readonly Evidence[];
}

/** A guldkorn or an utmaning of one district. */
export interface Finding extends SideFinding {
  readonly districtId: string;
}

/** What is valued evenly in all districts. */
export interface CommonGround {
  readonly key: string;
  readonly label: string;
  readonly rank: number;
  readonly valued: ValuedShare;
  readonly byDistrict: readonly {
    readonly districtId: string;
    readonly voices: number;
    readonly districtVoices: number;
  }[];
  readonly evidence: readonly Evidence[];
}

/** The choices an analysis is made with; stored with it, so that it can be repeated. */
export interface AnalysisOptions {
  /** Voices that must stand behind a finding; districts with fewer voices are not compared. Whole number >= 1. */
  readonly minimumVoices: number;
  /** Expected share of false ones among the distinctive keyphrases announced (Benjamini-Hochberg), above 0, below 1. */
  readonly falseDiscoveryRate: number;
  /** Weight of the prior as a share of the voices compared, 0.01 to 100; see logOddsRatio. */
  readonly priorShare: number;
  /** How many times as common in the district as elsewhere, at least; a true but trifling difference is no finding. */
  readonly minimumRatio: number;
  /** Voices that praise, complain or wish, needed to say whether a keyphrase is valued. */
  readonly minimumLeaning: number;
  /** Voices in each district that common ground needs. */
  readonly commonVoicesPerDistrict: number;
  /** Voices that must say a word by itself before its place in compounds counts for it too. */
  readonly minimumAlone: number;
}

/** One district as it was heard. */
export interface HeardDistrict {
  readonly districtId: string;
  /** Weighted voices; a person is one. */
  readonly voices: number;
  /** Statements by residents that count for the district. */
  readonly statements: number;
  /** False when fewer than minimumVoices were heard: nothing is then said about the district. */
  readonly compared: boolean;
}

/** All that the facts show, the same to the byte for the same facts in any order. */
export interface Analysis {
  readonly insightVersion: string;
  readonly options: AnalysisOptions;
  /** Weighted voices in all, with and without district. */
  readonly voices: number;
  /** Voices whose district is not known: in totals, in no contrast. */
  readonly voicesWithoutDistrict: number;
  /** Ordered by id. */
  readonly districts: readonly HeardDistrict[];
  /** How many keyphrase × district tests were made. */
  readonly tests: number;
  /** Nuggets, then challenges, by district id, keyphrases before themes, by rank; each holds whichever single voice is left out. */
  readonly findings: readonly Finding[];
  /** Those that a single voice could undo: to follow up, not to announce. Ranked by themselves. */
  readonly fragileFindings: readonly Finding[];
  readonly commonGround: readonly CommonGround[];
}
