import type { UniversalTag } from '../reading.js';
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
  type CaseMode,
  tagAndWord,
  tagFeatures,
  wordFeatures,
  type TaggerLexicon,
} from './features.js';
import { hashText } from './hashing.js';
import type { TaggerModel } from './model.js';
import { formAhead, type VerbForm } from './verb-forms.js';
import { START_TAG, TAGS } from './tags.js';

export { parseModel, type TaggerModel as Model } from './model.js';

const COUNT = TAGS.length;
const CONTEXTS = START_TAG + 1;
/** Places of a word's sums, one after another: for itself, as the word before, two before, after, two after. */
const PREVIOUS = COUNT;
const BEFORE_PREVIOUS = 2 * COUNT;
const NEXT = 3 * COUNT;
const AFTER_NEXT = 4 * COUNT;
const PLACES = 5 * COUNT;
const MODIFIERS = [TAGS.indexOf('ADJ'), TAGS.indexOf('ADV')];
const WEIGHED_DOWN = 60;
const MEMO_LIMIT = 40_000;
/** A shape is a sign's own character too, of which a text may have any number. */
const MOST_SHAPES = 64;
const SHAPE_START = hashText('^');
const SHAPE_END = hashText('$');

type ByShape<T> = Map<number, T>;

/** All that a word's spelling decides: weights summed over its features, for each place that it may stand in. */
interface WordSums {
  readonly sums: Int16Array;
  readonly pair: number;
  readonly end: number;
  readonly form: VerbForm;
  readonly isHelper: boolean;
}

/** A tag for each word, and what the sentence shows by how it is written. */
export interface TaggedSentence {
  readonly tags: UniversalTag[];
  /** Index of the word that opens it, -1 where none does. */
  readonly opening: number;
  readonly mode: CaseMode;
}

interface WrittenWord {
  readonly word: WordSums;
  readonly shape: string;
  readonly shapeHash: number;
  /** What the shape speaks for where the word opens no sentence. */
  readonly shapeSums: Int16Array;
}

/**
 * Greedy averaged perceptron tagger (Collins 2002, doi 10.3115/1118693.1118694). The score is linear in the
 * features, so all that depends on one word is summed once and remembered. Whole numbers only: the same sum in any order.
 */
export class PerceptronTagger {
  private readonly memo = new Map<string, WordSums>();
  private readonly written = new Map<string, WrittenWord>();
  private readonly neighbours: ByShape<ByShape<ByShape<Int16Array>>> = new Map();
  private readonly tagPairs: Int32Array;
  private readonly edge: WordSums;
  private readonly scores = new Int32Array(COUNT);
  private readonly model: TaggerModel;
  private readonly lexicon: TaggerLexicon;

  constructor(model: TaggerModel, lexicon: TaggerLexicon) {
    this.model = model;
    this.lexicon = lexicon;
    this.tagPairs = new Int32Array(CONTEXTS * CONTEXTS * COUNT);
    for (let before = 0; before < CONTEXTS; before++)
      for (let previous = 0; previous < CONTEXTS; previous++)
        this.sum(tagFeatures(previous, before), this.tagPairs, (before * CONTEXTS + previous) * COUNT);
    this.edge = this.sumsOf('');
  }

  /** Tags the words of one sentence; words as written, in NFC. */
  tag(words: readonly string[]): TaggedSentence {
    const entries = words.map((word) => this.writtenWord(word));
    const shapes = entries.map(({ shape }) => shape);
    const forms = entries.map(({ word }) => word.form);
    const mode = caseModeOf(shapes);
    const opening = openingIndex(shapes);
    const { scores, edge } = this;
    const tags: UniversalTag[] = [];
    let previous = START_TAG;
    let beforePrevious = START_TAG;
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i];
      if (entry === undefined) break;
      const { word, shape } = entry;
      const left = entries[i - 1]?.word ?? edge;
      const right = entries[i + 1]?.word ?? edge;
      this.addWords(
        word.sums,
        (beforePrevious * CONTEXTS + previous) * COUNT,
        left.sums,
        (entries[i - 2]?.word ?? edge).sums,
        right.sums,
        (entries[i + 2]?.word ?? edge).sums,
      );
      this.addFeature(pairBefore(left.pair, word.pair));
      this.addFeature(pairAfter(word.pair, right.pair));
      this.addFeature(tagAndWord(previous, word.pair));
      if (word.isHelper) this.addFeature(aheadFeature(word.pair, formAhead(forms, i)));
      if (mode === 'mixed') {
        add(scores, i === opening ? this.shapeSums(entry, true) : entry.shapeSums, 0);
        add(scores, this.neighbourSums(entries[i - 1], entry, entries[i + 1]), 0);
      } else this.addFeature(modeFeature(mode, shape));
      const best = argmax(scores);
      tags.push(TAGS[best] ?? 'X');
      beforePrevious = previous;
      previous = best;
    }
    return { tags, opening, mode };
  }

  /** Starts the scores with all that single words and the tags before speak for: one loop over what is already summed. */
  private addWords(
    own: Int16Array,
    tagRow: number,
    left: Int16Array,
    beforeLeft: Int16Array,
    right: Int16Array,
    afterRight: Int16Array,
  ): void {
    const { scores, tagPairs } = this;
    for (let t = 0; t < COUNT; t++)
      scores[t] =
        (own[t] ?? 0) +
        (tagPairs[tagRow + t] ?? 0) +
        (left[PREVIOUS + t] ?? 0) +
        (beforeLeft[BEFORE_PREVIOUS + t] ?? 0) +
        (right[NEXT + t] ?? 0) +
        (afterRight[AFTER_NEXT + t] ?? 0);
  }

  private addFeature(feature: number): void {
    const row = this.model.rowOf(feature);
    if (row >= 0) add(this.scores, this.model.weights, row);
  }

  /** What the word's own shape speaks for, at the start of a sentence or within. */
  private shapeSums({ shapeHash, word }: Omit<WrittenWord, 'shapeSums'>, isFirst: boolean): Int16Array {
    const sums = new Int16Array(COUNT);
    this.sum(ownShapeFeatures(shapeHash, isFirst, word.end), sums, 0);
    return sums;
  }

  /** The same of its shape beside those around it: few shapes, so each three are summed once. */
  private neighbourSums(
    before: WrittenWord | undefined,
    { shapeHash }: WrittenWord,
    after: WrittenWord | undefined,
  ): Int16Array {
    const left = before?.shapeHash ?? SHAPE_START;
    const right = after?.shapeHash ?? SHAPE_END;
    const byRight = within(within(this.neighbours, left), shapeHash);
    const known = byRight.get(right);
    if (known !== undefined) return known;
    const sums = new Int16Array(COUNT);
    this.sum(neighbourShapeFeatures(left, shapeHash, right), sums, 0);
    if (byRight.size < MOST_SHAPES) byRight.set(right, sums);
    return sums;
  }

  private writtenWord(text: string): WrittenWord {
    const known = this.written.get(text);
    if (known !== undefined) return known;
    const shape = shapeOf(text);
    const plain = { word: this.sumsOf(text.toLowerCase()), shape, shapeHash: hashText(shape) };
    const entry = { ...plain, shapeSums: this.shapeSums(plain, false) };
    if (this.written.size >= MEMO_LIMIT) this.written.clear();
    this.written.set(text, entry);
    return entry;
  }

  private sumsOf(word: string): WordSums {
    const known = this.memo.get(word);
    if (known !== undefined) return known;
    const features = wordFeatures(word, this.lexicon);
    const sums = new Int16Array(PLACES);
    this.sum(features.own, sums, 0);
    if (features.isNounOrVerb) this.weighDown(features.own[0], sums);
    this.sum(features.previous, sums, PREVIOUS);
    this.sum(features.beforePrevious, sums, BEFORE_PREVIOUS);
    this.sum(features.next, sums, NEXT);
    this.sum(features.afterNext, sums, AFTER_NEXT);
    const entry = { sums, pair: features.pair, end: features.end, form: features.form, isHelper: features.isHelper };
    if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
    this.memo.set(word, entry);
    return entry;
  }

  /** Modifiers lose where the dictionary holds the word for nouns and verbs alone and training showed no other. */
  private weighDown(wordFeature: number | undefined, sums: Int16Array): void {
    const row = wordFeature === undefined ? -1 : this.model.rowOf(wordFeature);
    for (const tag of MODIFIERS)
      if (row < 0 || (this.model.weights[row + tag] ?? 0) <= 0) sums[tag] = (sums[tag] ?? 0) - WEIGHED_DOWN;
  }

  private sum(features: readonly number[], into: Int16Array | Int32Array, at: number): void {
    const { weights } = this.model;
    for (const feature of features) {
      const row = this.model.rowOf(feature);
      if (row >= 0) for (let t = 0; t < COUNT; t++) into[at + t] = (into[at + t] ?? 0) + (weights[row + t] ?? 0);
    }
  }
}

function within<T>(map: ByShape<ByShape<T>>, shape: number): ByShape<T> {
  const known = map.get(shape);
  if (known !== undefined) return known;
  const inner: ByShape<T> = new Map();
  if (map.size < MOST_SHAPES) map.set(shape, inner);
  return inner;
}

function add(scores: Int32Array, weights: Int16Array, at: number): void {
  for (let t = 0; t < COUNT; t++) scores[t] = (scores[t] ?? 0) + (weights[at + t] ?? 0);
}

function argmax(scores: Int32Array): number {
  let best = 0;
  for (let t = 1; t < COUNT; t++) if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
  return best;
}
