import type { ToldCount, ToldNumber } from '@guldkorn/insight';
import type { ReportChanges } from './document-changes.js';
import type { ReportDivision } from './outline.js';
import type { NuggetFacts, QuoteFacts, ToldOf } from './place-report.js';

/** A guldkorn or an utmaning of a district. */
export interface FindingFacts extends NuggetFacts {
  /** Those of the report's quotes that are evidence of it. */
  readonly quotes: readonly QuoteFacts[];
  /** The same in each district, where that has been asked for; a district that is left out has too few. */
  readonly byDistrict: readonly InDistrict[];
}

/** How many of each district mention something. */
export interface InDistrict extends ToldOf {
  readonly districtId: string;
}

export interface DistrictFacts {
  readonly id: string;
  readonly name: string;
  readonly voices: ToldCount | null;
  /** Praise as a share of what leans; null where it is not asked for. */
  readonly praise: { readonly share: ToldNumber | null } | null;
  /** Those that most voices stand behind first. */
  readonly nuggets: readonly FindingFacts[];
  readonly challenges: readonly FindingFacts[];
  /** Names of its places that too few have given as theirs to tell, or nobody. */
  readonly notHeard: readonly string[];
}

/** One of those that voices are divided into: a district, a group, a way in, a month. */
export interface HeardRow {
  readonly id: string;
  readonly name: string;
  readonly voices: ToldCount | null;
}

export interface ThemeFacts {
  readonly id: string;
  readonly name: string;
  /** Of all heard within the scope. */
  readonly said: ToldOf;
  readonly byDistrict: readonly InDistrict[];
}

/** What the municipality has told residents of what happened then. */
export interface AnswerFacts {
  readonly id: string;
  readonly text: string;
  /** What it is about, in words. */
  readonly about: string;
  /** The day it was written, in words. */
  readonly on: string;
}

/** What a report is held against. */
export interface SinceFacts {
  /** Of the version: its id. */
  readonly id: string;
  readonly title: string;
  readonly version: number;
  /** The day it was frozen, in words. */
  readonly on: string;
  readonly changes: ReportChanges;
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
  /** Whether the example dialogue, which is invented, is among what has been counted. */
  readonly isExample: boolean;
  /** Whether the scope takes in less than everything that has been said. */
  readonly isNarrowed: boolean;
  /** Every district, in the profile's order. */
  readonly heard: readonly HeardRow[];
  /** Those heard within the scope, divided as its items ask for. */
  readonly heardBy: Readonly<Partial<Record<ReportDivision, readonly HeardRow[]>>>;
  /** Those that most speak of first, where an item asks for them. */
  readonly themes: readonly ThemeFacts[];
  /** Newest first. */
  readonly answers: readonly AnswerFacts[];
  readonly since: SinceFacts | null;
  /** Those that it is about. */
  readonly districts: readonly DistrictFacts[];
  readonly common: readonly { readonly id: string; readonly name: string }[];
  readonly coverage: readonly CoverageFacts[];
  /** Those of the chosen statements that may be quoted. */
  readonly quotes: readonly QuoteFacts[];
}
