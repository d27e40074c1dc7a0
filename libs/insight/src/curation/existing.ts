/** Whether there is such a thing. */
export interface Known {
  has(id: string): boolean;
}

/** What there is for decisions to be about, before any decision; null where that is not known yet: then all there may be. */
export interface Existing {
  /** Ids of the frame's themes and of those that were found. */
  readonly themes: Known | null;
  /** Keys that some statement mentions, as read. */
  readonly keys: Known | null;
  /** Ids of statements. */
  readonly statements: Known | null;
  /** `findingRef`s of what the analysis found. */
  readonly findings: Known | null;
}
