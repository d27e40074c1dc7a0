import type { UniversalTag } from '../reading.js';
import type { Frequencies } from '../lexicon/frequencies.js';
import { caseModeOf, openingIndex, shapeFeatures, shapeOf, wordFeatures, type CaseMode } from './features.js';

export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const satisfies readonly UniversalTag[];
export const START_TAG: number = TAGS.length;

/** Weights of one feature: one number a tag. */
export type Weights = Float32Array;
export type Model = ReadonlyMap<string, Weights>;

/** Features of two neighbouring words together. */
export function pairFeature(left: string, right: string): string {
  return `x${left} ${right}`;
}

/** Features of the tags already given, and of the word beside the last of them. */
export function tagFeatures(previous: number, beforePrevious: number, pair: string): string[] {
  return [`1${previous}`, `2${beforePrevious},${previous}`, `3${previous}${pair}`];
}

interface WordScores {
  readonly pair: string;
  readonly own: Weights;
  readonly previous: Weights;
  readonly beforePrevious: Weights;
  readonly next: Weights;
  readonly afterNext: Weights;
  readonly byPreviousTag: readonly (Weights | undefined)[];
  readonly bigrams: Map<string, Weights | undefined>;
}

const MEMO_LIMIT = 60_000;

/**
 * Greedy averaged perceptron tagger (Collins 2002, doi 10.3115/1118693.1118694). The score is linear in the
 * features, so all that depends on one word is summed once and remembered.
 */
export class PerceptronTagger {
  private readonly memo = new Map<string, WordScores>();
  private readonly shapeMemo = new Map<string, Weights>();
  private readonly tagPairs: readonly Weights[];
  private readonly model: Model;
  private readonly frequencies: Frequencies;

  constructor(model: Model, frequencies: Frequencies) {
    this.model = model;
    this.frequencies = frequencies;
    const size = TAGS.length + 1;
    this.tagPairs = Array.from({ length: size * size }, (_, i) =>
      this.sum([`1${i % size}`, `2${Math.trunc(i / size)},${i % size}`]),
    );
  }

  /** Tags the words of one sentence; words as written, in NFC. */
  tag(words: readonly string[]): UniversalTag[] {
    const mode = caseModeOf(words);
    const entries = words.map((word) => this.scoresOf(word.toLowerCase()));
    const shapes = words.map(shapeOf);
    const opening = openingIndex(words);
    const tags: UniversalTag[] = [];
    let previous = START_TAG;
    let beforePrevious = START_TAG;
    const scores = new Float64Array(TAGS.length);
    const edge = this.scoresOf('');
    for (let i = 0; i < words.length; i++) {
      const entry = entries[i] ?? edge;
      const left = entries[i - 1] ?? edge;
      const right = entries[i + 1] ?? edge;
      scores.fill(0);
      add(scores, entry.own);
      add(scores, left.previous);
      add(scores, (entries[i - 2] ?? edge).beforePrevious);
      add(scores, right.next);
      add(scores, (entries[i + 2] ?? edge).afterNext);
      add(scores, this.bigram(left, entry));
      add(scores, this.bigram(entry, right, '>'));
      add(
        scores,
        this.shape(shapes[i] ?? '', shapes[i - 1] ?? '^', shapes[i + 1] ?? '$', i === opening, mode, entry.pair),
      );
      add(scores, this.tagPairs[beforePrevious * (TAGS.length + 1) + previous]);
      add(scores, entry.byPreviousTag[previous]);
      const best = argmax(scores);
      tags.push(TAGS[best] ?? 'X');
      beforePrevious = previous;
      previous = best;
    }
    return tags;
  }

  private scoresOf(word: string): WordScores {
    const known = this.memo.get(word);
    if (known !== undefined) return known;
    const features = wordFeatures(word, this.frequencies);
    const entry: WordScores = {
      pair: features.pair,
      own: this.sum(features.own),
      previous: this.sum(features.previous),
      beforePrevious: this.sum(features.beforePrevious),
      next: this.sum(features.next),
      afterNext: this.sum(features.afterNext),
      byPreviousTag: Array.from({ length: TAGS.length + 1 }, (_, tag) => this.model.get(`3${tag}${features.pair}`)),
      bigrams: new Map(),
    };
    if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
    this.memo.set(word, entry);
    return entry;
  }

  private bigram(left: WordScores, right: WordScores, side = ''): Weights | undefined {
    const key = side + right.pair;
    if (left.bigrams.has(key)) return left.bigrams.get(key);
    const weights = this.model.get(side + pairFeature(left.pair, right.pair));
    if (left.bigrams.size < 2000) left.bigrams.set(key, weights);
    return weights;
  }

  private shape(shape: string, previous: string, next: string, first: boolean, mode: CaseMode, pair: string): Weights {
    const end = pair.slice(-2);
    const key = `${mode}${first ? '^' : '_'}${previous}|${shape}|${next}|${end}`;
    const known = this.shapeMemo.get(key);
    if (known !== undefined) return known;
    const weights = this.sum(shapeFeatures(shape, previous, next, first, mode, end));
    if (this.shapeMemo.size >= MEMO_LIMIT) this.shapeMemo.clear();
    this.shapeMemo.set(key, weights);
    return weights;
  }

  private sum(features: readonly string[]): Weights {
    const total = new Float32Array(TAGS.length);
    for (const feature of features) {
      const weights = this.model.get(feature);
      if (weights !== undefined) for (let t = 0; t < total.length; t++) total[t] = (total[t] ?? 0) + (weights[t] ?? 0);
    }
    return total;
  }
}

function add(scores: Float64Array, weights: Weights | undefined): void {
  if (weights === undefined) return;
  for (let t = 0; t < scores.length; t++) scores[t] = (scores[t] ?? 0) + (weights[t] ?? 0);
}

function argmax(scores: Float64Array): number {
  let best = 0;
  for (let t = 1; t < scores.length; t++) if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
  return best;
}

/** Reads the model file: one feature a line, `feature TAB tag:weight,tag:weight`, tags and weights in base 36. */
export function parseModel(text: string): Model {
  const model = new Map<string, Weights>();
  for (const line of text.split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (tab < 0) continue;
    const weights = new Float32Array(TAGS.length);
    for (const pair of line.slice(tab + 1).split(','))
      weights[parseInt(pair.charAt(0), 36)] = parseInt(pair.slice(1), 36);
    model.set(line.slice(0, tab), weights);
  }
  return model;
}
