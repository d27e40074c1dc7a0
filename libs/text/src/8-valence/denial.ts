import type { Valence } from '../reading.js';
import { DENIES_ALL_OTHERS, FREE_BEFORE_FROM, GENERIC_SUBJECTS } from './cue-words.js';
import type { WordSigns } from './word-signs.js';

const NEGATION_REACH = 4;
const GENERIC_REACH = 4;
const ABSENCE_REACH = 4;
const AS_GOOD = new Set(['så', 'lika', 'such', 'as']);
const EXISTENCE = new Set(['finns', 'finnas', 'fanns']);
const OPENS_CLAUSE = new Set(['att', 'som', 'jag', 'vi', 'man']);

/** How a word's lean is turned: denied, spared (only trouble turns), or left and said above all others. */
export type Denial = 'denied' | 'spared' | 'peerless';

export interface FoundDenial {
  readonly denial: Denial;
  /** Index of the denying word. */
  readonly at: number;
}

/** Not 0 at the words of the clause that a phrase has used up, so that they deny nothing else; null where there are none. */
export type Spent = Uint8Array | null;

/** The denial that words `first` to `last` of a clause stand under, or null. */
export function denialOf(
  words: readonly WordSigns[],
  first: number,
  last: number,
  spent: Spent,
  leaning: Valence,
): FoundDenial | null {
  const at = negatorNear(words, first, last, words[first]?.isVerb === true, spent);
  if (at !== null)
    return { denial: isPeerless(words, first, at, leaning) || isElsewhere(words, last) ? 'peerless' : 'denied', at };
  for (let i = first - 1; i >= Math.max(0, first - NEGATION_REACH); i--) {
    const word = words[i];
    if (word?.isSparing === true) return { denial: 'spared', at: i };
    if (word?.lower === 'från' && FREE_BEFORE_FROM.has(lowerAt(words, i - 1))) return { denial: 'spared', at: i - 1 };
  }
  return null;
}

/**
 * *Finns inget att klaga på*, *finns ingen stress*, *finns inget jag saknar*: absence is praise where what is absent is trouble. Gives
 * the index of the word that shows it, or null. `leaningOf` tells how a word leans by itself.
 */
export function praisedAbsence(
  words: readonly WordSigns[],
  first: number,
  length: number,
  leaningOf: (i: number) => Valence | null,
): number | null {
  const isExistence = EXISTENCE.has(lowerAt(words, first));
  const from = first + length;
  let inClause = false;
  for (let i = from; i < Math.min(words.length, from + ABSENCE_REACH); i++) {
    const word = words[i];
    if (word === undefined) return null;
    if (word.isComparative && isPeerless(words, i, from - 1, 'praise')) return i;
    if (!isExistence) {
      if (word.tag !== 'DET') return null;
      continue;
    }
    const leaning = leaningOf(i);
    if (leaning === 'trouble' || word.isBetterAbsent || (inClause && leaning === 'wish')) return i;
    if (OPENS_CLAUSE.has(word.lower)) inClause = true;
    else if (!inClause && word.tag !== 'ADJ' && word.tag !== 'ADV' && word.tag !== 'DET') return null;
  }
  return null;
}

/** No other is better, none is so good (or so bad): what denies all others says it of this one. */
function isPeerless(words: readonly WordSigns[], first: number, negator: number, leaning: Valence): boolean {
  const denying = lowerAt(words, negator);
  const before = lowerAt(words, first - 1);
  const deniesAll = DENIES_ALL_OTHERS.has(denying);
  if ((deniesAll || denying === 'aldrig') && AS_GOOD.has(before)) return true;
  if (leaning !== 'praise') return false;
  if (denying === 'ingenstans' || lowerAt(words, negator + 1) === 'annanstans') return words[first]?.isVerb !== true;
  if (words[first]?.isComparative !== true) return false;
  if (deniesAll) return true;
  const isOfKind = words[first + 1]?.tag === 'NOUN' || before === 'något' || before === 'nåt';
  if (!isOfKind) return false;
  for (let i = Math.max(0, negator - GENERIC_REACH); i < first; i++)
    if (GENERIC_SUBJECTS.has(lowerAt(words, i))) return true;
  return false;
}

/** *Vill inte bo någon annanstans*: what is denied is every other place. */
function isElsewhere(words: readonly WordSigns[], last: number): boolean {
  return lowerAt(words, last) === 'annanstans';
}

function negatorNear(
  words: readonly WordSigns[],
  first: number,
  last: number,
  ofVerb: boolean,
  spent: Spent,
): number | null {
  for (let i = first - 1; i >= Math.max(0, first - NEGATION_REACH); i--) {
    if (!isDenying(words, i, spent)) continue;
    const next = lowerAt(words, i + 1);
    return next === 'bara' || next === 'only' ? null : i;
  }
  if (!ofVerb) return null;
  for (let i = last + 1; i <= last + 2; i++)
    if (isDenying(words, i, spent)) return lowerAt(words, i + 1) === 'bara' ? null : i;
  return null;
}

function isDenying(words: readonly WordSigns[], i: number, spent: Spent): boolean {
  return words[i]?.isNegator === true && (spent === null || spent[i] === 0);
}

function lowerAt(words: readonly WordSigns[], i: number): string {
  return words[i]?.lower ?? '';
}
