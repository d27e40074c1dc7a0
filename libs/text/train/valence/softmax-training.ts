export interface Example {
  readonly features: readonly { readonly name: string; readonly value: number }[];
  readonly label: number;
}

export interface Softmax {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** What is believed of a feature before any example: its weights' mean, and how hard they are held to it (one over the variance). */
export interface Prior {
  readonly centre: readonly number[];
  readonly pull: number;
  /** What the feature's value is multiplied by for each class; 1 where it is left out. */
  readonly scale?: readonly number[] | undefined;
}

const ROUNDS = 60;
const STEP = 0.5;

/**
 * Multinomial logistic regression with a Gaussian prior for each feature, by gradient descent with a step of its own for each weight
 * (AdaGrad: Duchi, Hazan & Singer 2011, https://jmlr.org/papers/v12/duchi11a.html). No randomness: the same examples give the same weights.
 * Features that no example shows keep their prior's mean when they are named in `unseen`.
 */
export function trainSoftmax(
  examples: readonly Example[],
  priorOf: (name: string) => Prior,
  unseen: readonly string[],
  classes: number,
): Softmax {
  const names = [...new Set([...examples.flatMap(({ features }) => features.map(({ name }) => name)), ...unseen])];
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, label }) => ({
    label,
    at: Int32Array.from(features, ({ name }) => (index.get(name) ?? 0) * classes),
    values: Float64Array.from(features, ({ value }) => value),
  }));
  const priors = names.map(priorOf);
  const centres = Float64Array.from(priors.flatMap(({ centre }) => centre));
  const pulls = Float64Array.from(priors.flatMap(({ pull }) => new Array<number>(classes).fill(pull)));
  const scales = Float64Array.from(priors.flatMap(({ scale }) => scale ?? new Array<number>(classes).fill(1)));
  const weights = Float64Array.from(centres);
  const moved = new Float64Array(weights.length);
  const bias = new Float64Array(classes);
  const biasMoved = new Float64Array(classes);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((value, i) => (pulls[i] ?? 0) * (value - (centres[i] ?? 0)));
    const biasSlopes = new Float64Array(classes);
    for (const { label, at, values } of rows) {
      const odds = probabilities(bias, weights, scales, at, values);
      for (let c = 0; c < classes; c++) {
        const miss = (odds[c] ?? 0) - (c === label ? 1 : 0);
        biasSlopes[c] = (biasSlopes[c] ?? 0) + miss;
        for (let k = 0; k < at.length; k++) {
          const i = (at[k] ?? 0) + c;
          slopes[i] = (slopes[i] ?? 0) + miss * (values[k] ?? 0) * (scales[i] ?? 1);
        }
      }
    }
    descend(weights, slopes, moved);
    descend(bias, biasSlopes, biasMoved);
  }
  return {
    bias: [...bias],
    // What a feature speaks for in the end holds its scale.
    weights: new Map(
      names.map((name, i) => [
        name,
        [...weights.subarray(i * classes, (i + 1) * classes)].map((value, c) => value * (scales[i * classes + c] ?? 1)),
      ]),
    ),
  };
}

function descend(weights: Float64Array, slopes: Float64Array, moved: Float64Array): void {
  for (let i = 0; i < weights.length; i++) {
    const slope = slopes[i] ?? 0;
    moved[i] = (moved[i] ?? 0) + slope * slope;
    if (slope !== 0) weights[i] = (weights[i] ?? 0) - (STEP * slope) / Math.sqrt(moved[i] ?? 1);
  }
}

function probabilities(
  bias: Float64Array,
  weights: Float64Array,
  scales: Float64Array,
  at: Int32Array,
  values: Float64Array,
): Float64Array {
  const scores = Float64Array.from(bias);
  for (let c = 0; c < scores.length; c++)
    for (let k = 0; k < at.length; k++) {
      const i = (at[k] ?? 0) + c;
      scores[c] = (scores[c] ?? 0) + (weights[i] ?? 0) * (scales[i] ?? 1) * (values[k] ?? 0);
    }
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const sum = odds.reduce((total, each) => total + each, 0);
  return odds.map((each) => each / sum);
}
