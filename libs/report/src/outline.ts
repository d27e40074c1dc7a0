/** What a report is put together from, before it is: an order of items that staff choose, each bound to what it shows. */

export const reportItemKinds = [
  'heading',
  'text',
  'quote',
  'opening',
  'keyFigures',
  'nuggetChart',
  'nuggets',
  'challenges',
  'commonGround',
  'heard',
  'voicesChart',
  'topNuggets',
  'topChallenges',
  'themes',
  'themeChart',
  'findingChart',
  'differences',
  'changes',
  'changesTable',
  'answers',
  'actions',
] as const;
export type ReportItemKind = (typeof reportItemKinds)[number];

/** What voices are divided by. */
export const reportDivisions = ['district', 'group', 'channel', 'month'] as const;
export type ReportDivision = (typeof reportDivisions)[number];

export interface ReportItem {
  /** The first part of the ids of its blocks; unique in its outline. */
  readonly id: string;
  readonly kind: ReportItemKind;
  /** Of what tells of districts: which; null for each of those that the report is about. */
  readonly districtId: string | null;
  /** Of what counts voices: what they are divided by; null where it divides by nothing, or as it is best. */
  readonly by: ReportDivision | null;
  /** Of what is written by hand: the words. */
  readonly text: string | null;
  /** Of what tells of findings: which, in order; null for those it has from the start. */
  readonly findingIds: readonly string[] | null;
  /** Which statements it quotes. */
  readonly statementIds: readonly string[];
  /** What the municipality means to do, as staff have written it; none in outlines from before there was any. */
  readonly actions?: readonly ReportAction[];
}

/** What the municipality means to do about a challenge. */
export interface ReportAction {
  readonly findingId: string;
  /** What it is about, as it was called when it was written. */
  readonly about: string;
  readonly action: string;
  readonly responsible: string;
  /** When it is to be done. */
  readonly due: string;
  /** How far it has come; null where it is promised for the first time. */
  readonly state: string | null;
}

/** What a person has written in the place of what rules wrote. */
export interface ReportEdit {
  readonly blockId: string;
  readonly text: string;
}

export interface ReportOutline {
  readonly items: readonly ReportItem[];
  readonly edits: readonly ReportEdit[];
  /** Blocks that are left out though their item is there. */
  readonly leftOut: readonly string[];
}

/** An item of a kind with nothing chosen. */
export function reportItem(id: string, kind: ReportItemKind, more: Partial<ReportItem> = {}): ReportItem {
  return { id, kind, districtId: null, by: null, text: null, findingIds: null, statementIds: [], ...more };
}
