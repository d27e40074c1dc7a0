/** One statement's label, the gold and that of a system or of another annotator. */
export interface LabelPair {
  readonly gold: string;
  readonly predicted: string;
}

/** Shares of 1. */
export interface LabelScore {
  readonly label: string;
  readonly gold: number;
  readonly predicted: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface LabelScores {
  /** Mean of the labels' F1, each label weighing the same. */
  readonly macroF1: number;
  readonly accuracy: number;
  readonly labels: readonly LabelScore[];
  /** `confusion[i][j]`: how many with the gold label i were given the label j, in the order of `labels`. */
  readonly confusion: readonly (readonly number[])[];
  readonly statements: number;
}

/** Scores labels given one a statement. A prediction that is none of the labels is wrong, and in no column of the confusion. */
export function scoreLabels(pairs: readonly LabelPair[], labels: readonly string[]): LabelScores {
  const count = (gold: string | null, predicted: string | null): number =>
    pairs.filter(
      (pair) => (gold === null || pair.gold === gold) && (predicted === null || pair.predicted === predicted),
    ).length;
  const scores = labels.map((label): LabelScore => {
    const gold = count(label, null);
    const predicted = count(null, label);
    const right = count(label, label);
    const precision = predicted === 0 ? 0 : right / predicted;
    const recall = gold === 0 ? 0 : right / gold;
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { label, gold, predicted, precision, recall, f1 };
  });
  const right = pairs.filter(({ gold, predicted }) => gold === predicted).length;
  return {
    macroF1: scores.reduce((sum, { f1 }) => sum + f1, 0) / labels.length,
    accuracy: pairs.length === 0 ? 0 : right / pairs.length,
    labels: scores,
    confusion: labels.map((gold) => labels.map((predicted) => count(gold, predicted))),
    statements: pairs.length,
  };
}

/**
 * Agreement of two annotators: the share of the same labels, and Cohen's kappa, (p_o - p_e) / (1 - p_e), with p_e from
 * each one's own shares (Cohen 1960, doi 10.1177/001316446002000104). Kappa is 1 where both use one label only.
 */
export function labelAgreement(pairs: readonly { readonly a: string; readonly b: string }[]): {
  readonly agreement: number;
  readonly kappa: number;
  readonly statements: number;
} {
  const n = pairs.length;
  if (n === 0) return { agreement: 0, kappa: 0, statements: 0 };
  const agreement = pairs.filter(({ a, b }) => a === b).length / n;
  let byChance = 0;
  for (const label of new Set(pairs.map(({ a }) => a)))
    byChance += (pairs.filter(({ a }) => a === label).length / n) * (pairs.filter(({ b }) => b === label).length / n);
  return { agreement, kappa: byChance === 1 ? 1 : (agreement - byChance) / (1 - byChance), statements: n };
}
