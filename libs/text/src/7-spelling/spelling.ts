import type { Dictionary } from '../lexicon/dictionary.js';
import type { Frequencies } from '../lexicon/frequencies.js';
import type { TextResources } from '../lexicon/resources.js';
import { visitDotted, visitMeant, type Slip } from './edits.js';
import { SPOKEN, SPOKEN_ENDINGS } from './spoken-forms.js';

const SHORTEST_SLIP = 5;
const SHORTEST_SPOKEN = 4;
const LONGEST = 26;
/** From this length on, a word has hardly another within one letter by chance. */
const LONG = 8;
const SHORTEST_PART = 3;
const SHORTEST_LEFT = 4;
const SHORTEST_HEAD = 4;
const SHORTEST_LONG_HEAD = 5;
const MEMO_LIMIT = 20_000;

/* Frequencies in centibels. */
const UNLISTED = -820;
const WELL_KNOWN = -560;
const COMMON_ENOUGH = -640;
const HEAD_LEVEL = -640;
const TARGET_LEVEL = -640;
const SPOKEN_LEVEL = -720;
const RARER_BY = 180;
const RARER_BY_IF_LONG = 60;
const AHEAD_BY = 60;
const LIKELIHOOD: Readonly<Record<Slip, number>> = {
  swapped: 80,
  doubling: 80,
  'left out': 40,
  'put in': -40,
  near: -60,
};
const DOTS = 100;
/** Stands for several words that fit as well; no word is empty. */
const AMBIGUOUS = '';
const ALL_SLIPS: ReadonlySet<Slip> = new Set<Slip>(['swapped', 'doubling', 'left out', 'put in', 'near']);
const LIKELY_SLIPS: ReadonlySet<Slip> = new Set<Slip>(['swapped', 'doubling', 'left out']);
const SWAPS: ReadonlySet<Slip> = new Set<Slip>(['swapped']);
const LETTERS = /^\p{L}+$/u;
const RUN = /(\p{L})\1\1/u;
/** Endings that make a form of a noun which the dictionary may not list: the plural of a mass noun, a genitive. */
const AFTER_CONSONANT = ['s', 'en', 'et', 'ens', 'ets', 'ar', 'er', 'arna', 'erna', 'a', 'e'];
const AFTER_VOWEL = ['s', 'n', 't', 'ns', 'ts', 'r', 'rna'];

/**
 * What a word is meant to be where it is none as written: a spoken form, a word without its dots, or one slip from exactly one word that
 * is much commoner. It looks only at words that neither the dictionary nor the frequencies nor a split into parts explains.
 */
export class Spelling {
  private readonly memo = new Map<string, string | null>();
  private readonly dictionary: Dictionary;
  private readonly frequencies: Frequencies;
  private readonly givenNames: ReadonlySet<string>;

  constructor({ dictionary, frequencies, givenNames }: TextResources) {
    this.dictionary = dictionary;
    this.frequencies = frequencies;
    this.givenNames = givenNames;
  }

  /** The word that is meant, in lower case; null where the word stands as it is or nothing tells. Names are for the caller to leave out. */
  correct(written: string): string | null {
    const known = this.memo.get(written);
    if (known !== undefined) return known;
    const meant = this.find(written);
    if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
    this.memo.set(written, meant);
    return meant;
  }

  private find(written: string): string | null {
    const word = written.toLowerCase();
    const spoken = SPOKEN.get(word);
    if (spoken !== undefined) return spoken;
    if (word.length < SHORTEST_SPOKEN || word.length > LONGEST || !LETTERS.test(word) || RUN.test(word)) return null;
    if (this.level(word) > WELL_KNOWN && !word.endsWith('arn')) return null;
    if (this.dictionary.has(word)) return this.saidThoughListed(word);
    if (this.isName(word)) return null;
    const said = this.saidAs(word);
    if (said !== null) return said;
    if (this.level(word) > COMMON_ENOUGH) return word.length >= LONG ? this.meant(word, LIKELY_SLIPS) : null;
    if (this.isForm(word)) return null;
    const dotted = this.dotted(word);
    if (dotted !== null || word.length < SHORTEST_SLIP) return dotted === AMBIGUOUS ? null : dotted;
    if (this.isCompound(word)) return word.length >= LONG ? this.meant(word, SWAPS) : null;
    return this.meant(word, ALL_SLIPS) ?? this.headMeant(word);
  }

  private isName(word: string): boolean {
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    return (
      this.givenNames.has(name) ||
      this.dictionary.has(name) ||
      (word.endsWith('s') && this.givenNames.has(name.slice(0, -1)))
    );
  }

  /** *Sommarn* stands in dictionaries, but says *sommaren*. */
  private saidThoughListed(word: string): string | null {
    if (!word.endsWith('arn') || word.length < SHORTEST_SLIP + 1) return null;
    const whole = `${word.slice(0, -1)}en`;
    return this.dictionary.bases(whole, 'noun').includes(word.slice(0, -1)) ? whole : null;
  }

  private saidAs(word: string): string | null {
    for (const { said, written, after } of SPOKEN_ENDINGS) {
      if (!word.endsWith(said)) continue;
      const stem = word.slice(0, word.length - said.length);
      if (stem.length < SHORTEST_PART - 1 || !after.test(stem)) continue;
      const whole = stem + written;
      if (this.level(whole) > Math.max(SPOKEN_LEVEL, this.level(word)) && this.isNounForm(whole)) return whole;
    }
    return null;
  }

  /** A form in its own right of a noun that is listed, though the form is not. */
  private isForm(word: string): boolean {
    return [...AFTER_CONSONANT, ...AFTER_VOWEL].some((ending) => {
      if (!word.endsWith(ending)) return false;
      const base = word.slice(0, word.length - ending.length);
      const endsInVowel = /[aeiouyåäö]$/u.test(base);
      const fits = (endsInVowel ? AFTER_VOWEL : AFTER_CONSONANT).includes(ending);
      return (
        fits && base.length >= SHORTEST_PART && this.isNounForm(base) && this.dictionary.bases(base).includes(base)
      );
    });
  }

  private dotted(word: string): string | null {
    return this.best(word, (visit) => visitDotted(word, (meant) => visit(meant, DOTS)), RARER_BY_IF_LONG);
  }

  /** Ambiguity speaks against the word as much as silence does. */
  private meant(word: string, slips: ReadonlySet<Slip>): string | null {
    const meant = this.best(
      word,
      (visit) => visitMeant(word, (each, slip) => slips.has(slip) && visit(each, LIKELIHOOD[slip])),
      word.length >= LONG ? RARER_BY_IF_LONG : RARER_BY,
    );
    return meant === AMBIGUOUS ? null : meant;
  }

  /** The one candidate that stands clear of the others (forms of one word do not stand in each other's way), or AMBIGUOUS. */
  private best(
    word: string,
    candidates: (visit: (meant: string, likelihood: number) => void) => void,
    rarerBy: number,
  ): string | null {
    const found: { readonly meant: string; readonly score: number }[] = [];
    const least = Math.max(this.level(word) + rarerBy, word.length >= LONG ? UNLISTED : TARGET_LEVEL);
    candidates((meant, likelihood) => {
      const level = this.frequencies.level(meant);
      if (level === undefined || level + likelihood < least) return;
      found.push({ meant, score: level + likelihood });
    });
    found.sort((a, b) => b.score - a.score || (a.meant < b.meant ? -1 : 1));
    const [first, ...others] = found.filter(
      ({ meant }, i) => found.findIndex((other) => other.meant === meant) === i && this.dictionary.has(meant),
    );
    if (first === undefined) return null;
    const bases = this.dictionary.bases(first.meant);
    const rival = others.find(({ meant }) => !this.dictionary.bases(meant).some((base) => bases.includes(base)));
    return rival !== undefined && first.score - rival.score < AHEAD_BY ? AMBIGUOUS : first.meant;
  }

  /** A slip or a spoken ending in the last part of a compound: *bygdegårn*. */
  private headMeant(word: string): string | null {
    for (let at = SHORTEST_LEFT; at <= word.length - SHORTEST_HEAD; at++) {
      const head = word.slice(at);
      if (this.isKnown(head) || this.dictionary.firstBases(word.slice(0, at)).length === 0) continue;
      const meant = this.saidAs(head) ?? (head.length >= SHORTEST_LONG_HEAD ? this.meant(head, LIKELY_SLIPS) : null);
      if (meant !== null && this.level(meant) > HEAD_LEVEL && this.isNounForm(meant) && this.closes(meant))
        return word.slice(0, at) + meant;
    }
    return null;
  }

  private isCompound(word: string): boolean {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const head = word.slice(at);
      const isLikely = head.length >= SHORTEST_HEAD || this.level(head) > HEAD_LEVEL + 140;
      if (!isLikely || !this.closes(head)) continue;
      const left = word.slice(0, at);
      if (this.dictionary.firstBases(left).length > 0 || (left.length > 2 * SHORTEST_PART && this.isLinked(left)))
        return true;
    }
    return false;
  }

  /** A left half of two parts itself: *bygdegårds*. */
  private isLinked(left: string): boolean {
    for (let at = SHORTEST_PART; at <= left.length - SHORTEST_PART; at++)
      if (
        this.dictionary.middleBases(left.slice(at)).length > 0 &&
        this.dictionary.firstBases(left.slice(0, at)).length > 0
      )
        return true;
    return false;
  }

  private closes(form: string): boolean {
    return this.dictionary.lastBases(form).length > 0;
  }

  private isKnown(word: string): boolean {
    return this.dictionary.has(word) || this.isName(word);
  }

  private isNounForm(word: string): boolean {
    return this.dictionary.readings(word).some(({ wordClass }) => wordClass === 'noun');
  }

  private level(word: string): number {
    return this.frequencies.level(word) ?? UNLISTED;
  }
}
