/** A theme that was found. */
export interface FoundTheme {
  /** A hash of the keys it was founded on; kept as long as it persists: see `continueThemes`. */
  readonly id: string;
  /** Its most characteristic keyphrases, at most three, the most characteristic first. */
  readonly keys: readonly string[];
  /** Weighted voices among the statements that the model was fitted to. */
  readonly voices: number;
}

/** Plain JSON; the same items and options give the same model to the byte. */
export interface ThemeModel {
  /** Most voices first when fitted. */
  readonly themes: readonly FoundTheme[];
  /** Natural logarithm of each group's share: the themes', then those of groups that too few voices speak of. */
  readonly logShares: readonly number[];
  /** Term → natural logarithm of its chance in each group, in that order. Four-letter beginnings of words have a ^. */
  readonly logChances: Readonly<Record<string, readonly number[]>>;
}
