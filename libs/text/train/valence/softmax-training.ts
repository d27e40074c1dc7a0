export interface Example {
  readonly features: readonly { readonly name: string; readonly value: number; readonly isCue: boolean }[];
  readonly label: number;
}

export interface Softmax {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

const ROUNDS = 400;
const STEP = 0.6;
const MOMENTUM = 0.9;
const CUE_PULL = 0.4;
const FORM_PULL = 1.5;
const BIAS_PULL = 0.05;

/**
 * Multinomial logistic regression with a Gaussian prior around `centreOf` each feature (a narrower one for mere form), by gradient descent with momentum
 * (Polyak 1964, doi:10.1016/0041-5553(64)90137-5). No randomness: the same examples give the same weights.
 */
export function trainSoftmax(
  examples: readonly Example[],
  centreOf: (name: string) => readonly number[],
  unseen: readonly string[],
  classes: number,
): Softmax {
  const names = [...new Set([...examples.flatMap(({ features }) => features.map(({ name }) => name)), ...unseen])];
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, label }) => ({
    label,
    entries: features.map(({ name, value }) => [index.get(name) ?? 0, value] as const),
  }));
  const cues = new Set(
    examples.flatMap(({ features }) => features.filter(({ isCue }) => isCue).map(({ name }) => name)),
  );
  const pulls = names.map((name) => (cues.has(name) ? CUE_PULL : FORM_PULL));
  const zero = (): Float64Array => new Float64Array(classes);
  const centres = names.map((name) => Float64Array.from(centreOf(name)));
  const weights = centres.map((centre) => Float64Array.from(centre));
  const speed = names.map(zero);
  const bias = zero();
  const biasSpeed = zero();
  const step = STEP / Math.max(1, examples.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((own, j) =>
      own.map((value, c) => (pulls[j] ?? FORM_PULL) * (value - (centres[j]?.[c] ?? 0))),
    );
    const biasSlope = bias.map((value) => BIAS_PULL * value);
    for (const { label, entries } of rows) {
      const miss = probabilities(bias, weights, entries).map((p, c) => p - (c === label ? 1 : 0));
      miss.forEach((value, c) => {
        biasSlope[c] = (biasSlope[c] ?? 0) + value;
        for (const [j, amount] of entries) {
          const slope = slopes[j];
          if (slope !== undefined) slope[c] = (slope[c] ?? 0) + value * amount;
        }
      });
    }
    weights.forEach((own, j) => move(own, speed[j] ?? zero(), slopes[j] ?? zero(), step));
    move(bias, biasSpeed, biasSlope, step);
  }
  return { bias: [...bias], weights: new Map(names.map((name, j) => [name, [...(weights[j] ?? [])]])) };
}

function move(values: Float64Array, speed: Float64Array, slope: Float64Array, step: number): void {
  values.forEach((value, c) => {
    speed[c] = MOMENTUM * (speed[c] ?? 0) - step * (slope[c] ?? 0);
    values[c] = value + (speed[c] ?? 0);
  });
}

function probabilities(
  bias: Float64Array,
  weights: readonly Float64Array[],
  entries: readonly (readonly [number, number])[],
): Float64Array {
  const scores = Float64Array.from(bias);
  for (const [j, amount] of entries)
    weights[j]?.forEach((weight, c) => {
      scores[c] = (scores[c] ?? 0) + weight * amount;
    });
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const sum = odds.reduce((total, each) => total + each, 0);
  return odds.map((each) => each / sum);
}
