import type { Span, Valence } from '../reading.js';
import type { Feature } from './features.js';
import { BIAS, WEIGHTS } from './weights.js';

/** The order in which weights stand. */
export const VALENCES = ['praise', 'trouble', 'wish', 'unclear'] as const satisfies readonly Valence[];

/** How far each valence is spoken for: log-odds up to a constant, in the order of VALENCES. */
export type Scores = readonly [number, number, number, number];

/** What a sign must add to a valence over the others to count as having decided. */
const TELLING = 0.3;

const BY_NAME: ReadonlyMap<string, Scores> = new Map(Object.entries(WEIGHTS));

/** Multinomial logistic regression over the signs: *weights.ts* holds what training gave. */
export function scoresOf(features: readonly Feature[]): Scores {
  const sums: [number, number, number, number] = [...BIAS];
  for (const { name, value } of features) {
    const weights = BY_NAME.get(name);
    if (weights === undefined) continue;
    sums[0] += weights[0] * value;
    sums[1] += weights[1] * value;
    sums[2] += weights[2] * value;
    sums[3] += weights[3] * value;
  }
  return sums;
}

/** The valence most spoken for; the earlier in VALENCES where two are even. */
export function likeliest(scores: Scores): Valence {
  return VALENCES[scores.indexOf(Math.max(...scores))] ?? 'unclear';
}

/** The words that spoke for a valence: cues where there are any, otherwise words of form such as a question mark. */
export function spansFor(valence: Valence, features: readonly Feature[]): Span[] {
  const telling = features.filter(({ name, value }) => value * leadOf(name, valence) > TELLING);
  const cues = telling.filter(({ isCue }) => isCue);
  return (cues.length > 0 ? cues : telling)
    .flatMap(({ spans }) => spans.map(({ start, end }) => ({ start, end })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function leadOf(name: string, valence: Valence): number {
  const weights = BY_NAME.get(name);
  if (weights === undefined) return 0;
  const own = weights[VALENCES.indexOf(valence)] ?? 0;
  return own - (weights[0] + weights[1] + weights[2] + weights[3] - own) / (VALENCES.length - 1);
}
