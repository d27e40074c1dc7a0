import type { Frequencies } from '../lexicon/frequencies.js';
import { paradigmFit, type ParadigmClass } from '../lexicon/paradigms.js';

/** How a sentence is written: in one case, letters tell nothing about names. */
export type CaseMode = 'mixed' | 'lower' | 'upper';

const CLASSES: readonly ParadigmClass[] = ['noun', 'verb', 'adjective'];
const CLASS_LETTER = { noun: 'N', verb: 'V', adjective: 'A' } as const;
const UNATTESTED = -900;

/** Features that depend on the word alone, for its own place and for its neighbours' places. */
export interface WordFeatures {
  readonly own: readonly string[];
  readonly previous: readonly string[];
  readonly beforePrevious: readonly string[];
  readonly next: readonly string[];
  readonly afterNext: readonly string[];
  /** Stands for the word in features that pair it with a neighbour. */
  readonly pair: string;
}

/** What the word (lower case) shows of itself: form, ends, beginnings, which inflections are attested for it. */
export function wordFeatures(word: string, frequencies: Frequencies): WordFeatures {
  const short = word.length > 40 ? word.slice(-40) : word;
  const digits = short.replace(/\p{N}/gu, '0');
  const lexicon = lexiconFeatures(short, frequencies);
  const last = (n: number): string => digits.slice(-n);
  const own = [
    `w${digits}`,
    `a${last(1)}`,
    `b${last(2)}`,
    `c${last(3)}`,
    `d${last(4)}`,
    `e${last(5)}`,
    `f${digits.slice(0, 3)}`,
    ...lexicon.map((f) => `l${f}`),
  ];
  const level = frequencies.level(short) ?? UNATTESTED;
  own.push(`q${Math.max(-9, Math.trunc(level / 100))}`);
  const hyphen = digits.lastIndexOf('-');
  if (hyphen >= 0) own.push(hyphen === digits.length - 1 ? 'h-' : `h${digits.slice(hyphen + 1).slice(-4)}`);
  const key = lexicon[0] ?? '';
  return {
    own,
    previous: [`pw${digits}`, `pc${last(3)}`, `pl${key}`],
    beforePrevious: [`ow${digits}`, `oc${last(2)}`],
    next: [`nw${digits}`, `nc${last(3)}`, `nl${key}`, `nb${last(2)}`],
    afterNext: [`mw${digits}`, `mc${last(2)}`],
    pair: digits,
  };
}

function lexiconFeatures(word: string, frequencies: Frequencies): string[] {
  if (!/^\p{L}/u.test(word)) return ['-'];
  const fits = CLASSES.map((kind) => ({ kind, fit: paradigmFit(word, kind, frequencies) }));
  const sizes = fits.map(({ kind, fit }) => `${CLASS_LETTER[kind]}${Math.min(4, fit?.attested ?? 0)}`).join('');
  const details = fits.flatMap(({ kind, fit }) =>
    fit === null || fit.attested < 2
      ? []
      : [`${CLASS_LETTER[kind]}${fit.pattern}.${fit.ending}.${Math.min(4, fit.attested)}`],
  );
  return [sizes, ...details, details.join('+')];
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
export function caseModeOf(words: readonly string[]): CaseMode {
  let capitals = 0;
  let smalls = 0;
  let allCapitals = 0;
  for (const word of words) {
    const shape = shapeOf(word);
    if (shape === 'x') smalls++;
    else if (shape === 'XX' || shape === 'I') allCapitals++;
    else if (shape === 'Xx' || shape === 'xX') capitals++;
  }
  if (capitals + allCapitals === 0) return 'lower';
  if (allCapitals > 1 && allCapitals > 2 * (smalls + capitals)) return 'upper';
  return 'mixed';
}

/** Index of the word that opens the sentence: bullets and quotation marks before it do not. */
export function openingIndex(words: readonly string[]): number {
  return words.findIndex((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Features of how the word and its neighbours are written; a sentence in one case gives none but its mode. */
export function shapeFeatures(
  shape: string,
  previous: string,
  next: string,
  first: boolean,
  mode: CaseMode,
  lowerEnd: string,
): string[] {
  if (mode !== 'mixed') return shape.startsWith('0') ? [`s${shape}`] : [`s${mode}`];
  const place = first ? '^' : '_';
  return [`s${shape}${place}`, `t${shape}${place}${lowerEnd}`, `u${previous}|${shape}`, `v${shape}|${next}`];
}
