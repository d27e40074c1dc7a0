import type { Frequencies } from '../src/lexicon/frequencies.js';
import {
  caseModeOf,
  openingIndex,
  shapeFeatures,
  shapeOf,
  wordFeatures,
  type WordFeatures,
} from '../src/4-tags/features.js';
import { pairFeature, START_TAG, tagFeatures, TAGS } from '../src/4-tags/perceptron.js';
import type { GoldSentence } from './treebank.js';

const EPOCHS = 8;
const LOWER_SHARE = 0.12;
const UPPER_SHARE = 0.06;
const CONTEXT_MINIMUM = 3;

/** Trains an averaged perceptron (Collins 2002); the same sentences and seed give the same weights. */
export function trainPerceptron(
  sentences: readonly GoldSentence[],
  frequencies: Frequencies,
  seed: number,
): Map<string, Float64Array> {
  const random = mulberry32(seed);
  const counts = countFeatures(sentences, frequencies);
  const weights = new Map<string, { now: Float64Array; total: Float64Array; since: Float64Array }>();
  const memo = new Map<string, WordFeatures>();
  const featuresOf = (word: string): WordFeatures => {
    let features = memo.get(word);
    if (features === undefined) memo.set(word, (features = wordFeatures(word, frequencies)));
    return features;
  };
  let step = 0;
  const order = sentences.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let seen = 0;
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      const draw = random();
      const words = sentence.words.map(({ form }) =>
        draw < LOWER_SHARE ? form.toLowerCase() : draw < LOWER_SHARE + UPPER_SHARE ? form.toUpperCase() : form,
      );
      const statics = staticFeatures(words, featuresOf).map((list) =>
        list.filter((f) => (counts.get(f) ?? 0) >= minimumFor(f)),
      );
      let previous = START_TAG;
      let beforePrevious = START_TAG;
      for (let i = 0; i < words.length; i++) {
        const gold = TAGS.indexOf((sentence.words[i]?.tag ?? 'X') as (typeof TAGS)[number]);
        const features = [
          ...(statics[i] ?? []),
          ...tagFeatures(previous, beforePrevious, featuresOf((words[i] ?? '').toLowerCase()).pair),
        ];
        const guess = best(features, weights);
        step++;
        seen++;
        if (guess !== gold && gold >= 0) {
          wrong++;
          for (const feature of features) {
            let entry = weights.get(feature);
            if (entry === undefined) {
              entry = {
                now: new Float64Array(TAGS.length),
                total: new Float64Array(TAGS.length),
                since: new Float64Array(TAGS.length),
              };
              weights.set(feature, entry);
            }
            change(entry, gold, 1, step);
            change(entry, guess, -1, step);
          }
        }
        beforePrevious = previous;
        previous = guess;
      }
    }
    console.log(`epoch ${epoch + 1}: ${((100 * wrong) / seen).toFixed(2)} % wrong, ${weights.size} features`);
  }
  const averaged = new Map<string, Float64Array>();
  for (const [feature, entry] of weights) {
    averaged.set(
      feature,
      entry.total.map((total, t) => (total + (entry.now[t] ?? 0) * (step - (entry.since[t] ?? 0))) / step),
    );
  }
  return averaged;
}

/** All features of each word of a sentence that do not depend on tags. */
export function staticFeatures(words: readonly string[], featuresOf: (word: string) => WordFeatures): string[][] {
  const mode = caseModeOf(words);
  const entries = words.map((word) => featuresOf(word.toLowerCase()));
  const shapes = words.map(shapeOf);
  const opening = openingIndex(words);
  const edge = featuresOf('');
  return words.map((_, i) => {
    const own = entries[i] ?? edge;
    const left = entries[i - 1] ?? edge;
    const right = entries[i + 1] ?? edge;
    return [
      ...own.own,
      ...left.previous,
      ...(entries[i - 2] ?? edge).beforePrevious,
      ...right.next,
      ...(entries[i + 2] ?? edge).afterNext,
      pairFeature(left.pair, own.pair),
      `>${pairFeature(own.pair, right.pair)}`,
      ...shapeFeatures(
        shapes[i] ?? '',
        shapes[i - 1] ?? '^',
        shapes[i + 1] ?? '$',
        i === opening,
        mode,
        own.pair.slice(-2),
      ),
    ];
  });
}

function minimumFor(feature: string): number {
  return /^[>xponm]/u.test(feature) ? CONTEXT_MINIMUM : 2;
}

function countFeatures(sentences: readonly GoldSentence[], frequencies: Frequencies): Map<string, number> {
  const counts = new Map<string, number>();
  const memo = new Map<string, WordFeatures>();
  for (const sentence of sentences) {
    for (const change of [(s: string) => s, (s: string) => s.toLowerCase(), (s: string) => s.toUpperCase()]) {
      const lists = staticFeatures(
        sentence.words.map((word) => change(word.form)),
        (word) => {
          let features = memo.get(word);
          if (features === undefined) memo.set(word, (features = wordFeatures(word, frequencies)));
          return features;
        },
      );
      // Case copies count one third each, so that the minimum is in sentences as they stand.
      for (const list of lists)
        for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1 / 3 + 1e-9);
    }
  }
  return counts;
}

function best(features: readonly string[], weights: ReadonlyMap<string, { now: Float64Array }>): number {
  const scores = new Float64Array(TAGS.length);
  for (const feature of features) {
    const now = weights.get(feature)?.now;
    if (now !== undefined) for (let t = 0; t < scores.length; t++) scores[t] = (scores[t] ?? 0) + (now[t] ?? 0);
  }
  let top = 0;
  for (let t = 1; t < scores.length; t++) if ((scores[t] ?? 0) > (scores[top] ?? 0)) top = t;
  return top;
}

function change(
  entry: { now: Float64Array; total: Float64Array; since: Float64Array },
  tag: number,
  by: number,
  step: number,
): void {
  entry.total[tag] = (entry.total[tag] ?? 0) + (entry.now[tag] ?? 0) * (step - (entry.since[tag] ?? 0));
  entry.since[tag] = step;
  entry.now[tag] = (entry.now[tag] ?? 0) + by;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const a = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = a;
  }
}

/** Small seeded generator (T. Ettinger's mulberry32), so that training can be repeated. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
