import {
  aheadFeature,
  caseModeOf,
  modeFeature,
  neighbourShapeFeatures,
  openingIndex,
  ownShapeFeatures,
  pairAfter,
  pairBefore,
  shapeOf,
  tagAndWord,
  tagFeatures,
  wordFeatures,
  type TaggerLexicon,
  type WordFeatures,
} from '../src/4-tags/features.js';
import { hashText } from '../src/4-tags/hashing.js';
import { formAhead } from '../src/4-tags/verb-forms.js';
import { START_TAG, TAGS } from '../src/4-tags/tags.js';
import { FeatureWeights } from './feature-weights.js';
import type { GoldSentence } from './treebank.js';

const EPOCHS = 12;
const LOWER_SHARE = 0.12;
const UPPER_SHARE = 0.06;
/** Share of a word's features that are hidden at each step, so that none is leant on alone. */
const HIDDEN_SHARE = 0.25;
const LEAST_COUNT = 2;
const CASES = [
  (form: string): string => form,
  (form: string): string => form.toLowerCase(),
  (form: string): string => form.toUpperCase(),
] as const;

/** What a word of a sentence shows, but for the tags before it. */
interface Shown {
  readonly features: readonly number[];
  readonly pair: number;
}

interface Prepared {
  /** The sentence as written, in small letters and in capitals. */
  readonly cases: readonly (readonly Shown[])[];
  readonly gold: readonly number[];
}

/** The sentences as features, once for all runs; features that are seen once tell nothing and are left out. */
export function prepare(sentences: readonly GoldSentence[], lexicon: TaggerLexicon): Prepared[] {
  const memo = new Map<string, WordFeatures>();
  const featuresOf = (word: string): WordFeatures => {
    let features = memo.get(word);
    if (features === undefined) memo.set(word, (features = wordFeatures(word, lexicon)));
    return features;
  };
  const counts = new Map<number, number>();
  const prepared = sentences.map(({ words }) => {
    const cases = CASES.map((change) => {
      const shown = show(
        words.map(({ form }) => change(form)),
        featuresOf,
      );
      // A case counts a third, so that the least count is in sentences as they stand.
      for (const { features } of shown)
        for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1 / CASES.length);
      return shown;
    });
    return { cases, gold: words.map(({ tag }) => TAGS.findIndex((known) => known === tag)) };
  });
  const isFrequent = (feature: number): boolean => (counts.get(feature) ?? 0) > LEAST_COUNT - 0.5;
  return prepared.map(({ cases, gold }) => ({
    cases: cases.map((shown) => shown.map(({ features, pair }) => ({ features: features.filter(isFrequent), pair }))),
    gold,
  }));
}

/** Trains an averaged perceptron (Collins 2002), features hidden at random; the same sentences and seed give the same weights. */
export function trainPerceptron(sentences: readonly Prepared[], seed: number): Map<number, Float64Array> {
  const random = mulberry32(seed);
  const weights = new FeatureWeights(TAGS.length);
  const order = sentences.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let seen = 0;
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      const draw = random();
      const shown = sentence.cases[draw < LOWER_SHARE ? 1 : draw < LOWER_SHARE + UPPER_SHARE ? 2 : 0] ?? [];
      let previous = START_TAG;
      let beforePrevious = START_TAG;
      shown.forEach(({ features, pair }, i) => {
        const gold = sentence.gold[i] ?? -1;
        const rows = features.filter(() => random() >= HIDDEN_SHARE).map((feature) => weights.row(feature));
        for (const feature of tagFeatures(previous, beforePrevious)) rows.push(weights.row(feature));
        rows.push(weights.row(tagAndWord(previous, pair)));
        const guess = weights.best(rows);
        seen++;
        if (guess !== gold && gold >= 0) wrong++;
        weights.step(rows, gold, guess);
        beforePrevious = previous;
        previous = guess;
      });
    }
    console.log(`epoch ${epoch + 1}: ${((100 * wrong) / seen).toFixed(2)} % wrong`);
  }
  return weights.averaged();
}

function show(words: readonly string[], featuresOf: (word: string) => WordFeatures): Shown[] {
  const entries = words.map((word) => featuresOf(word.toLowerCase()));
  const shapes = words.map(shapeOf);
  const hashes = shapes.map((shape) => hashText(shape));
  const mode = caseModeOf(shapes);
  const opening = openingIndex(shapes);
  const edge = featuresOf('');
  const forms = entries.map(({ form }) => form);
  return words.map((_, i) => {
    const own = entries[i] ?? edge;
    const left = entries[i - 1] ?? edge;
    const right = entries[i + 1] ?? edge;
    const shape = hashes[i] ?? 0;
    const written =
      mode === 'mixed'
        ? [
            ...ownShapeFeatures(shape, i === opening, own.end),
            ...neighbourShapeFeatures(hashes[i - 1] ?? hashText('^'), shape, hashes[i + 1] ?? hashText('$')),
          ]
        : [modeFeature(mode, shapes[i] ?? '')];
    const features = [
      ...own.own,
      ...left.previous,
      ...(entries[i - 2] ?? edge).beforePrevious,
      ...right.next,
      ...(entries[i + 2] ?? edge).afterNext,
      pairBefore(left.pair, own.pair),
      pairAfter(own.pair, right.pair),
      ...written,
      ...(own.isHelper ? [aheadFeature(own.pair, formAhead(forms, i))] : []),
    ];
    return { features, pair: own.pair };
  });
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
