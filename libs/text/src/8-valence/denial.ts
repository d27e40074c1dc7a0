import type { Token, Valence } from '../reading.js';
import {
  BETTER_ABSENT,
  DENIES_ALL_OTHERS,
  FREE_BEFORE_FROM,
  GENERIC_SUBJECTS,
  NEGATORS,
  SPARING,
} from './cue-words.js';
import { CUES } from './cue-lists.js';

const NEGATION_REACH = 4;
const GENERIC_REACH = 4;
const ABSENCE_REACH = 4;
const LONGEST_HEAD = 16;
const COMPARATIVES = /^(?:bättre|better|nicer|safer|calmer|friendlier)$|are$/u;
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

/** The denial that tokens `first` to `last` stand under, or null. `spent` are words that a longer phrase has used up. */
export function denialOf(
  tokens: readonly Token[],
  words: readonly string[],
  first: number,
  last: number,
  spent: ReadonlySet<number>,
  leaning: Valence,
): FoundDenial | null {
  const at = negatorNear(words, first, last, isVerb(tokens[first]), spent);
  if (at !== null) return { denial: isPeerless(tokens, words, first, at, leaning) ? 'peerless' : 'denied', at };
  for (let i = first - 1; i >= Math.max(0, first - NEGATION_REACH); i--) {
    const word = words[i] ?? '';
    if (SPARING.has(word)) return { denial: 'spared', at: i };
    if (word === 'från' && FREE_BEFORE_FROM.has(words[i - 1] ?? '')) return { denial: 'spared', at: i - 1 };
  }
  return null;
}

/**
 * *Finns inget att klaga på*, *finns ingen stress*, *finns inget jag saknar*: absence is praise where what is absent is trouble. Gives
 * the index of the word that shows it, or null. `leaningOf` tells how a word leans by itself.
 */
export function praisedAbsence(
  tokens: readonly Token[],
  words: readonly string[],
  first: number,
  length: number,
  leaningOf: (i: number) => Valence | null,
): number | null {
  const isExistence = EXISTENCE.has(words[first] ?? '');
  const from = first + length;
  let inClause = false;
  for (let i = from; i < Math.min(tokens.length, from + ABSENCE_REACH); i++) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (isComparative(token) && isPeerless(tokens, words, i, from - 1, 'praise')) return i;
    if (!isExistence) {
      if (token.tag !== 'DET') return null;
      continue;
    }
    const leaning = leaningOf(i);
    if (leaning === 'trouble' || isBetterAbsent(token) || (inClause && leaning === 'wish')) return i;
    if (OPENS_CLAUSE.has(words[i] ?? '')) inClause = true;
    else if (!inClause && token.tag !== 'ADJ' && token.tag !== 'ADV' && token.tag !== 'DET') return null;
  }
  return null;
}

/** A noun, or the head of a compound, that is praised for not being there. */
export function isBetterAbsent(token: Token): boolean {
  if (token.tag !== 'NOUN') return false;
  const lemma = token.lemma.toLowerCase();
  if (BETTER_ABSENT.has(lemma)) return true;
  for (let at = Math.max(3, lemma.length - LONGEST_HEAD); at <= lemma.length - 2; at++)
    if (BETTER_ABSENT.has(lemma.slice(at))) return true;
  return false;
}

/** No other is better, none is so good (or so bad): what denies all others says it of this one. */
function isPeerless(
  tokens: readonly Token[],
  words: readonly string[],
  first: number,
  negator: number,
  leaning: Valence,
): boolean {
  const token = tokens[first];
  const deniesAll = DENIES_ALL_OTHERS.has(words[negator] ?? '');
  if ((deniesAll || words[negator] === 'aldrig') && AS_GOOD.has(words[first - 1] ?? '')) return true;
  if (leaning !== 'praise') return false;
  if (words[negator] === 'ingenstans' || words[negator + 1] === 'annanstans') return !isVerb(token);
  if (token === undefined || !isComparative(token)) return false;
  if (deniesAll) return true;
  const isOfKind = tokens[first + 1]?.tag === 'NOUN' || words[first - 1] === 'något' || words[first - 1] === 'nåt';
  if (!isOfKind) return false;
  for (let i = Math.max(0, negator - GENERIC_REACH); i < first; i++)
    if (GENERIC_SUBJECTS.has(words[i] ?? '')) return true;
  return false;
}

/** Comparatives of words of praise: *bättre*, *finare*, *tryggare*. */
function isComparative(token: Token): boolean {
  const word = token.text.toLowerCase();
  if (!COMPARATIVES.test(word)) return false;
  if (!word.endsWith('are')) return true;
  return CUES.sv.ofWord(word.slice(0, -3), token.lemma.toLowerCase())?.leaning === 'praise';
}

function isVerb(token: Token | undefined): boolean {
  return token?.tag === 'VERB' || token?.tag === 'AUX';
}

function negatorNear(
  words: readonly string[],
  first: number,
  last: number,
  ofVerb: boolean,
  spent: ReadonlySet<number>,
): number | null {
  for (let i = first - 1; i >= Math.max(0, first - NEGATION_REACH); i--)
    if (NEGATORS.has(words[i] ?? '') && !spent.has(i))
      return words[i + 1] === 'bara' || words[i + 1] === 'only' ? null : i;
  if (!ofVerb) return null;
  for (let i = last + 1; i <= last + 2; i++)
    if (NEGATORS.has(words[i] ?? '') && !spent.has(i)) return words[i + 1] === 'bara' ? null : i;
  return null;
}
