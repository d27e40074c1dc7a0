import type { StatementFilterInput } from '../statements/statement-filter.input.js';

/** What a report speaks of. */
export interface ReportScope {
  /** Those that it is about, in their order. */
  readonly districtIds: readonly string[];
  /** Only these focus groups; empty for all. */
  readonly groupIds: readonly string[];
  /** First and last day, YYYY-MM-DD; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only these themes are told of; empty for all. */
  readonly themeIds: readonly string[];
  /** The frozen version that it is held against; null for none. */
  readonly sinceVersionId: string | null;
}

/** Whether it leaves out some of what is said in its districts. */
export function isNarrowed({ groupIds, from, to }: ReportScope): boolean {
  return groupIds.length > 0 || from !== null || to !== null;
}

/** The statements of any district within the scope's groups and days; null for all there are. */
export function everywhere(scope: ReportScope): StatementFilterInput | null {
  const { groupIds, from, to } = scope;
  return isNarrowed(scope) ? { groupIds: [...groupIds], from, to } : null;
}

/** The same, of some districts only. */
export function within(scope: ReportScope, districtIds: readonly string[]): StatementFilterInput {
  return { ...everywhere(scope), districtIds: [...districtIds] };
}
