import type { Dictionary } from '../lexicon/dictionary.js';
import type { Frequencies } from '../lexicon/frequencies.js';
import { paradigmFit, type ParadigmClass } from '../lexicon/paradigms.js';
import { featureOf, hashText } from './hashing.js';
import { isHelper, verbFormOf, type VerbForm } from './verb-forms.js';
import { wordClasses } from './word-classes.js';

/** What is known of words without their context. */
export interface TaggerLexicon {
  readonly frequencies: Frequencies;
  readonly dictionary: Dictionary;
  readonly givenNames: ReadonlySet<string>;
}

/** How a sentence is written: in one case, letters tell nothing about names. */
export type CaseMode = 'mixed' | 'lower' | 'upper';

const KINDS = [
  'word',
  'suffix',
  'prefix',
  'classes',
  'readings',
  'reading',
  'classesAndEnd',
  'paradigm',
  'frequency',
  'hyphen',
  'givenName',
  'previousWord',
  'previousEnd',
  'previousClasses',
  'previousReadings',
  'previousParadigm',
  'beforeWord',
  'beforeEnd',
  'beforeClasses',
  'nextWord',
  'nextEnd',
  'nextClasses',
  'nextReadings',
  'nextParadigm',
  'afterWord',
  'afterEnd',
  'afterClasses',
  'pairBefore',
  'pairAfter',
  'previousTag',
  'previousTags',
  'tagAndWord',
  'mode',
  'shape',
  'shapeAndEnd',
  'shapeAfter',
  'shapeBefore',
  'formAhead',
] as const;
const KIND = Object.fromEntries(KINDS.map((name, i) => [name, i])) as Record<(typeof KINDS)[number], number>;

const PARADIGMS: readonly ParadigmClass[] = ['noun', 'verb', 'adjective'];
const PARADIGM_LETTER = { noun: 'N', verb: 'V', adjective: 'A' } as const;
const UNATTESTED = -900;
const RAREST = -9;
const LONGEST = 40;
const LONGEST_SUFFIX = 6;
const LONGEST_PREFIX = 4;
const TAG_SHIFT = 32;

/** Features that depend on the word alone, for its own place and for its neighbours' places. */
export interface WordFeatures {
  readonly own: readonly number[];
  readonly previous: readonly number[];
  readonly beforePrevious: readonly number[];
  readonly next: readonly number[];
  readonly afterNext: readonly number[];
  /** Stands for the word in features that pair it with a neighbour. */
  readonly pair: number;
  /** Stands for its last two letters. */
  readonly end: number;
  /** What it may be to a helper before it. */
  readonly form: VerbForm;
  readonly isHelper: boolean;
  /** Whether the dictionary holds it for a noun, a verb or a name and nothing else. */
  readonly isNounOrVerb: boolean;
}

/** What the word (lower case) shows of itself: form, ends, beginnings, what the dictionary holds it for. */
export function wordFeatures(word: string, lexicon: TaggerLexicon): WordFeatures {
  const short = word.length > LONGEST ? word.slice(-LONGEST) : word;
  const digits = short.replace(/\p{N}/gu, '0');
  const pair = hashText(digits);
  const last = (n: number): number => hashText(digits, Math.max(0, digits.length - n));
  const { known, classes, inflections } = wordClasses(short, lexicon.dictionary, lexicon.frequencies);
  const held = hashText((known ? '' : '~') + classes);
  const readings = hashText((known ? '' : '~') + inflections.join('+'));
  const paradigms = known ? [] : paradigmFeatures(short, lexicon.frequencies);
  const paradigm = hashText(paradigms[0] ?? '');
  const level = lexicon.frequencies.level(short) ?? UNATTESTED;
  const own = [
    featureOf(KIND.word, pair),
    featureOf(KIND.classes, held),
    featureOf(KIND.readings, readings),
    featureOf(KIND.classesAndEnd, held, last(3)),
    featureOf(KIND.frequency, Math.max(RAREST, Math.trunc(level / 100))),
  ];
  for (let n = 1; n <= LONGEST_SUFFIX; n++) own.push(featureOf(KIND.suffix, last(n), n));
  for (let n = 2; n <= LONGEST_PREFIX; n++)
    own.push(featureOf(KIND.prefix, hashText(digits, 0, Math.min(n, digits.length)), n));
  for (const inflection of inflections) own.push(featureOf(KIND.reading, hashText(inflection)));
  for (const fit of paradigms) own.push(featureOf(KIND.paradigm, hashText(fit)));
  const hyphen = digits.lastIndexOf('-');
  if (hyphen >= 0) own.push(featureOf(KIND.hyphen, hashText(digits, Math.max(hyphen + 1, digits.length - 4))));
  if (lexicon.givenNames.has(short.charAt(0).toUpperCase() + short.slice(1))) own.push(featureOf(KIND.givenName, 0));
  return {
    own,
    previous: [
      featureOf(KIND.previousWord, pair),
      featureOf(KIND.previousEnd, last(3)),
      featureOf(KIND.previousClasses, held),
      featureOf(KIND.previousReadings, readings),
      featureOf(KIND.previousParadigm, paradigm),
    ],
    beforePrevious: [
      featureOf(KIND.beforeWord, pair),
      featureOf(KIND.beforeEnd, last(2)),
      featureOf(KIND.beforeClasses, held),
    ],
    next: [
      featureOf(KIND.nextWord, pair),
      featureOf(KIND.nextEnd, last(3), 3),
      featureOf(KIND.nextEnd, last(2), 2),
      featureOf(KIND.nextClasses, held),
      featureOf(KIND.nextReadings, readings),
      featureOf(KIND.nextParadigm, paradigm),
    ],
    afterNext: [featureOf(KIND.afterWord, pair), featureOf(KIND.afterEnd, last(2)), featureOf(KIND.afterClasses, held)],
    pair,
    end: last(2),
    form: verbFormOf(short, lexicon.dictionary),
    isHelper: isHelper(short),
    isNounOrVerb: known && !/[AO]/u.test(classes),
  };
}

/** Inflections attested in the frequency list, for words that the dictionary does not hold: sizes first, then each fit, then all. */
function paradigmFeatures(word: string, frequencies: Frequencies): string[] {
  if (!/^\p{L}/u.test(word)) return ['-'];
  const fits = PARADIGMS.map((kind) => ({ kind, fit: paradigmFit(word, kind, frequencies) }));
  const sizes = fits.map(({ kind, fit }) => `${PARADIGM_LETTER[kind]}${Math.min(4, fit?.attested ?? 0)}`).join('');
  const details = fits.flatMap(({ kind, fit }) =>
    fit === null || fit.attested < 2
      ? []
      : [`${PARADIGM_LETTER[kind]}${fit.pattern}.${fit.ending}.${Math.min(4, fit.attested)}`],
  );
  return [sizes, ...details, details.join('+')];
}

/** A word and the one before it. */
export function pairBefore(left: number, own: number): number {
  return featureOf(KIND.pairBefore, left, own);
}

/** A word and the one after it. */
export function pairAfter(own: number, right: number): number {
  return featureOf(KIND.pairAfter, own, right);
}

/** A helper and the verb form that follows it. */
export function aheadFeature(pair: number, form: VerbForm): number {
  return featureOf(KIND.formAhead, pair, form + 1);
}

/** The two tags before, last first. */
export function tagFeatures(previous: number, beforePrevious: number): readonly [number, number] {
  return [featureOf(KIND.previousTag, previous), featureOf(KIND.previousTags, beforePrevious * TAG_SHIFT + previous)];
}

/** The tag before and the word itself. */
export function tagAndWord(previous: number, pair: number): number {
  return featureOf(KIND.tagAndWord, pair, previous + 1);
}

/** How the word is written, where that can tell anything. */
export function shapeOf(word: string): string {
  if (/^\p{N}/u.test(word)) return /^[\p{N}\s.,:/–-]+$/u.test(word) ? '0' : '0x';
  if (!/\p{L}/u.test(word)) return word.slice(0, 1);
  if (!/\p{Lu}/u.test(word)) return 'x';
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(word)) return word.length === 1 ? 'I' : 'Xx';
  return /\p{Ll}/u.test(word) ? 'xX' : 'XX';
}

/** Whether a sentence's letters are mixed, all small or nearly all capitals. */
export function caseModeOf(shapes: readonly string[]): CaseMode {
  let capitals = 0;
  let smalls = 0;
  let allCapitals = 0;
  for (const shape of shapes) {
    if (shape === 'x') smalls++;
    else if (shape === 'XX' || shape === 'I') allCapitals++;
    else if (shape === 'Xx' || shape === 'xX') capitals++;
  }
  if (capitals + allCapitals === 0) return 'lower';
  if (allCapitals > 1 && allCapitals > 2 * (smalls + capitals)) return 'upper';
  return 'mixed';
}

/** Index of the word that opens the sentence: bullets and quotation marks before it do not. */
export function openingIndex(shapes: readonly string[]): number {
  return shapes.findIndex((shape) => /^[\p{L}\p{N}]/u.test(shape));
}

/** In a sentence of one case letters tell only which. */
export function modeFeature(mode: CaseMode, shape: string): number {
  return featureOf(KIND.mode, hashText(shape.startsWith('0') ? shape : mode));
}

/** How the word itself is written; shapes here and below as hashes of `shapeOf`. */
export function ownShapeFeatures(shape: number, first: boolean, end: number): readonly [number, number] {
  const place = first ? 1 : 2;
  return [featureOf(KIND.shape, shape, place), featureOf(KIND.shapeAndEnd, shape + place, end)];
}

/** How it is written beside the word before and the word after. */
export function neighbourShapeFeatures(previous: number, shape: number, next: number): readonly [number, number] {
  return [featureOf(KIND.shapeAfter, previous, shape), featureOf(KIND.shapeBefore, shape, next)];
}
