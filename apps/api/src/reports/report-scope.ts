/** What a report speaks of. */
export interface ReportScope {
  /** Those that it is about, in their order. */
  readonly districtIds: readonly string[];
}
