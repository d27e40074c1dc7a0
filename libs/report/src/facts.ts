import type { Interval, ToldCount, ToldNumber } from '@guldkorn/insight';
import type { NuggetFacts, QuoteFacts } from './place-report.js';

/** A guldkorn or an utmaning of a district. */
export interface FindingFacts extends NuggetFacts {
  /** Those of the report's quotes that are evidence of it. */
  readonly quotes: readonly QuoteFacts[];
}

export interface DistrictFacts {
  readonly id: string;
  readonly name: string;
  readonly voices: ToldCount | null;
  /** Praise as a share of what leans, and the least and the most that it can be. */
  readonly praise: { readonly share: ToldNumber | null; readonly bounds: Interval };
  /** Those that most voices stand behind first. */
  readonly nuggets: readonly FindingFacts[];
  readonly challenges: readonly FindingFacts[];
  /** Names of its places that nobody has given as theirs. */
  readonly notHeard: readonly string[];
}

export interface CoverageFacts {
  readonly code: string;
  /** In the report's language. */
  readonly text: string;
}

/** All that a report may tell, told already elsewhere, in its language. */
export interface ReportFacts {
  readonly municipality: string;
  /** What it speaks of, in words. */
  readonly scope: string;
  /** The step that counts are told in. */
  readonly threshold: number;
  /** Everyone heard, whatever the scope. */
  readonly voices: ToldCount | null;
  /** Those heard within the scope; null also where the scope is everything. */
  readonly voicesInScope: ToldCount | null;
  /** Whether the scope takes in less than everything that has been said. */
  readonly isNarrowed: boolean;
  /** Every district, in the profile's order. */
  readonly heard: readonly { readonly id: string; readonly name: string; readonly voices: ToldCount | null }[];
  /** Those that it is about. */
  readonly districts: readonly DistrictFacts[];
  readonly common: readonly { readonly id: string; readonly name: string }[];
  readonly coverage: readonly CoverageFacts[];
  /** Those of the chosen statements that may be quoted. */
  readonly quotes: readonly QuoteFacts[];
}
