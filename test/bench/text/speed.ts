import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import AggressiveTokenizerSv from 'natural/lib/natural/tokenizers/aggressive_tokenizer_sv.js';
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import { createTextEngine, type TextResources } from '@guldkorn/text';
import { median } from '../measure.js';
import { processorTime } from './processor-time.js';
import { runningText } from './treebank.js';

const WORDS_A_TEXT = 58;
const RUNS = 5;
const LISTED = 10;

/** Windows over the same words, this many words apart, where more texts are wanted than there are. */
const STEP = 8;
const MANY = 10_000;

/** Texts a second of one core's time, medians of five runs; `naturalMany` is of one. */
export interface Speed {
  /** How many texts each figure is of. */
  readonly texts: number;
  /** New texts to an engine that has read as many others: a service at work. */
  readonly working: number;
  /** New texts to an engine that has read nothing. */
  readonly fresh: number;
  /** The same texts to the same engine again. */
  readonly again: number;
  /** natural on the same texts: tokens, stems, and each text's ten best terms by TfIdf when all are in. */
  readonly natural: number;
  /** natural on 10,000 texts. */
  readonly naturalMany: number;
}

/** Measures whole readings of 58-word texts of the treebanks' sentences, and natural on the same. */
export function speed(resources: TextResources): Speed {
  const words = runningText().split(' ');
  const window = (from: number): string => words.slice(from, from + WORDS_A_TEXT).join(' ');
  const all = Array.from({ length: Math.floor(words.length / WORDS_A_TEXT) }, (_, i) => window(i * WORDS_A_TEXT));
  const half = Math.floor(all.length / 2);
  // Every other text, so that both halves are of all treebanks.
  const some = all.filter((_, i) => i % 2 === 0).slice(0, half);
  const others = all.filter((_, i) => i % 2 === 1).slice(0, half);
  const ours = Array.from({ length: RUNS + 1 }, () => {
    const engine = createTextEngine(resources, { places: [] });
    const read = (texts: readonly string[]): number =>
      perSecond(texts.length, () => {
        for (const text of texts) engine.read(text);
      });
    return { fresh: read(some), working: read(others), again: read(others) };
  }).slice(1);
  const natural = Array.from({ length: RUNS + 1 }, () => perSecond(half, () => readWithNatural(others))).slice(1);
  const many = Array.from({ length: MANY }, (_, i) => window((i * STEP) % (words.length - WORDS_A_TEXT)));
  return {
    texts: half,
    working: median(ours.map(({ working }) => working)),
    fresh: median(ours.map(({ fresh }) => fresh)),
    again: median(ours.map(({ again }) => again)),
    natural: median(natural),
    naturalMany: perSecond(MANY, () => readWithNatural(many)),
  };
}

function perSecond(texts: number, work: () => void): number {
  globalThis.gc?.();
  return (1000 * texts) / processorTime(work);
}

function readWithNatural(texts: readonly string[]): void {
  const tokenizer = new AggressiveTokenizerSv();
  const corpus = new TfIdf();
  for (const text of texts) corpus.addDocument(tokenizer.tokenize(text).map((word) => stemmer.stem(word)));
  texts.forEach((_, index) => corpus.listTerms(index).slice(0, LISTED));
}
