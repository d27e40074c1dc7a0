import type { Span, Valence } from '../reading.js';
import type { Feature } from './features.js';
import { BIAS, WEIGHTS } from './weights.js';
import type { TellingWords } from './word-weights.js';

/** The order in which weights stand. */
export const VALENCES = ['praise', 'trouble', 'wish', 'unclear'] as const satisfies readonly Valence[];

/** How far each valence is spoken for: log-odds up to a constant, in the order of VALENCES. */
export type Scores = readonly [number, number, number, number];

/** What a sign must add to a valence over the others to count as having decided. */
const TELLING = 0.3;
/** Where no sign decides alone, so many words that speak the loudest are shown. */
const SHOWN = 3;

const BY_NAME: ReadonlyMap<string, Scores> = new Map(Object.entries(WEIGHTS));

/** Multinomial logistic regression over signs and words: *weights.ts* and the model file hold what training gave. */
export function scoresOf(features: readonly Feature[], words: readonly TellingWords[]): Scores {
  const sums: [number, number, number, number] = [...BIAS];
  for (const { name, value } of features) {
    const weights = BY_NAME.get(name);
    if (weights === undefined) continue;
    sums[0] += weights[0] * value;
    sums[1] += weights[1] * value;
    sums[2] += weights[2] * value;
    sums[3] += weights[3] * value;
  }
  for (const { scores } of words) {
    sums[0] += scores[0];
    sums[1] += scores[1];
    sums[2] += scores[2];
    sums[3] += scores[3];
  }
  return sums;
}

/** The valence most spoken for; the earlier in VALENCES where two are even. */
export function likeliest(scores: Scores): Valence {
  return VALENCES[scores.indexOf(Math.max(...scores))] ?? 'unclear';
}

/** What spoke for a valence: cues where there are any, otherwise signs of form such as a question mark, otherwise the words that spoke loudest. */
export function spansFor(valence: Valence, features: readonly Feature[], words: readonly TellingWords[]): Span[] {
  const telling = features.filter(({ name, value }) => value * leadOf(BY_NAME.get(name), valence) > TELLING);
  const cues = telling.filter(({ isCue }) => isCue);
  const spans = (cues.length > 0 ? cues : telling).flatMap((feature) => feature.spans);
  return (spans.length > 0 ? spans : loudest(valence, words))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function loudest(valence: Valence, words: readonly TellingWords[]): readonly Span[] {
  return words
    .map((span) => ({ span, lead: leadOf(span.scores, valence) }))
    .filter(({ lead }) => lead > 0)
    .sort((a, b) => b.lead - a.lead || a.span.start - b.span.start)
    .slice(0, SHOWN)
    .map(({ span }) => span);
}

function leadOf(weights: Scores | undefined, valence: Valence): number {
  if (weights === undefined) return 0;
  const own = weights[VALENCES.indexOf(valence)] ?? 0;
  return own - (weights[0] + weights[1] + weights[2] + weights[3] - own) / (VALENCES.length - 1);
}
