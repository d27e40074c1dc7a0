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

/** As many different texts as a municipality's dialogue may bring: windows over the treebanks' running text. */
const TEXTS = 10_000;
/** natural's TfIdf is quadratic: it is given this many as well. */
const FEW = 745;
const STRETCH = 1000;

/** Texts a second of one core's time, medians of five runs; `natural` is of one. */
export interface Speed {
  /** How many texts each of ours is of, and how many different words stand in all of the running text. */
  readonly texts: number;
  readonly differentWords: number;
  /** New texts to an engine that has read as many others: a service at work. */
  readonly working: number;
  /** Texts to an engine that has read nothing: every word is met for the first time once. */
  readonly fresh: number;
  /** The same texts to the same engine again: no word is new. */
  readonly again: number;
  readonly few: number;
  /** natural on as many: tokens, stems, and each text's ten best terms by TfIdf when all are in. */
  readonly natural: number;
  readonly naturalFew: number;
}

/** Measures whole readings of 58-word texts of the treebanks' sentences, and natural on the same. */
export function speed(resources: TextResources): Speed {
  const words = runningText().split(' ');
  // Stretches of a thousand words by turns, so that both halves are of all treebanks and share no sentence.
  const half = (remainder: number): string[] => words.filter((_, i) => Math.floor(i / STRETCH) % 2 === remainder);
  const some = windows(half(0), TEXTS);
  const others = windows(half(1), TEXTS);
  const few = windows(words, FEW);
  // The first run, in which the code itself is still being compiled, is thrown away.
  const ours = Array.from({ length: RUNS + 1 }, () => {
    const engine = createTextEngine(resources, { places: [] });
    const read = (texts: readonly string[]): number =>
      perSecond(texts.length, () => {
        for (const text of texts) engine.read(text);
      });
    return { fresh: read(some), working: read(others), again: read(others) };
  }).slice(1);
  return {
    texts: TEXTS,
    differentWords: new Set(words).size,
    working: median(ours.map(({ working }) => working)),
    fresh: median(ours.map(({ fresh }) => fresh)),
    again: median(ours.map(({ again }) => again)),
    few: FEW,
    natural: perSecond(TEXTS, () => readWithNatural(others)),
    naturalFew: median(Array.from({ length: RUNS + 1 }, () => perSecond(FEW, () => readWithNatural(few))).slice(1)),
  };
}

function windows(words: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const from = Math.floor((i * (words.length - WORDS_A_TEXT)) / count);
    return words.slice(from, from + WORDS_A_TEXT).join(' ');
  });
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
