/** What a theme's words weigh, in logits. */
export interface ThemeWords {
  readonly intercept: number;
  /** Word → weight, the heaviest first; for the theme above 0, against it below. `^` marks the beginning of a word. */
  readonly words: Readonly<Record<string, number>>;
}

/** Plain JSON; the same examples in any order give the same to the byte. */
export interface LearntFrame {
  /** In order of code unit. */
  readonly themeIds: readonly string[];
  /** Word → how much it tells: ln((examples + 1) / (examples that say it + ½)). Words not here tell nothing. */
  readonly idf: Readonly<Record<string, number>>;
  readonly themes: Readonly<Record<string, ThemeWords>>;
  /** What speaks for no theme at all; null when no example was coded so. */
  readonly none: ThemeWords | null;
  /** Confidence = 1 / (1 + exp −(slope × logit + intercept)). */
  readonly calibration: { readonly slope: number; readonly intercept: number };
}
