import type { Dictionary, WordClass } from '../lexicon/dictionary.js';
import type { Frequencies } from '../lexicon/frequencies.js';
import { paradigmFit } from '../lexicon/paradigms.js';
import { NOT_FIRSTS, NOT_HEADS, NUMERALS, SHORT_FIRSTS, SHORT_HEADS, VERB_PREFIXES } from './part-lists.js';

/** What a stretch of letters costs as a part of a compound, and the base form it stands for. Costs are in centibels. */
export interface PartReading {
  readonly base: string;
  readonly cost: number;
}

/** Each part costs so much that the fewest parts win where all are listed. */
const PART = 300;
const UNLISTED = -900;
const COMMON = -350;
const BY_FREQUENCY = 0.5;
/** Surfaces and heads that DSSO does not flag, by what speaks for them all the same. */
const UNFLAGGED = 120;
const SHORT_UNFLAGGED = 200;
const UNFLAGGED_LINK = 160;
const UNFLAGGED_VERB = 200;
const FLAGGED_VERB = 80;
const DERIVED_HEAD = 80;
const BY_FREQUENCY_ALONE = 200;
const KNOWN_ENOUGH = -680;
const THREE_LETTERS = 60;
const TWO_LETTERS = 120;
const TAKES_LINK_S = 8;
const GENITIVE_PHRASE = /^.{5,}s$/u;
/** Derived nouns that a link s must follow, and what one without it costs. */
const TAKES_S = /..(?:ning|het|skap|tion|sion|itet)$/u;
const WITHOUT_LINK_S = 400;
/** Bound forms are in no frequency list: they count as fairly well known. */
const BOUND = 120;
const ATTESTED_FORMS = 2;
const DERIVED_FROM_ADJECTIVE = /(?:a|het)$/u;
const DERIVED_FROM_VERB = /(?:ning|ande|are|erska)$/u;

interface Entry {
  readonly classes: ReadonlySet<WordClass>;
  /** Whether DSSO lets it close a compound as a noun. */
  readonly closes: boolean;
}

const NO_ENTRY: Entry = { classes: new Set(), closes: false };
const MEMO_LIMIT = 40_000;

/** Judges parts by what DSSO lets open and close a compound, then by frequency and inflection. */
export class PartCosts {
  private readonly memo = new Map<string, Entry>();
  private readonly dictionary: Dictionary;
  private readonly frequencies: Frequencies;

  constructor(dictionary: Dictionary, frequencies: Frequencies) {
    this.dictionary = dictionary;
    this.frequencies = frequencies;
  }

  /** Centibels of a word, a fixed low figure for one that is not listed. */
  level(word: string): number {
    return this.frequencies.level(word) ?? UNLISTED;
  }

  /** The stretch as a head in its base form, or null when it can be none. `isHeld`: the dictionary holds the whole word. */
  head(word: string, isHeld: boolean): PartReading | null {
    if (SHORT_HEADS.has(word)) return { base: word, cost: this.costOf(word, 0) };
    if (NOT_HEADS.has(word) || word.length < 3) return null;
    if (this.entry(word).closes) return { base: word, cost: this.costOf(word, 0) };
    if (word.length >= 5 && this.isFromVerb(word)) return { base: word, cost: this.costOf(word, DERIVED_HEAD) };
    // DSSO lists the compounds of such heads whole: one that it lists is as likely a word of its own.
    if (isHeld || word.length < 4) return null;
    if (this.isNoun(word))
      return { base: word, cost: this.costOf(word, word.length < 5 ? SHORT_UNFLAGGED : UNFLAGGED) };
    if (word.length < 5) return null;
    return this.isNounByForms(word) ? { base: word, cost: this.costOf(word, BY_FREQUENCY_ALONE) } : null;
  }

  /** Whether DSSO lets the word close compounds: a head beyond doubt. */
  isListedHead(word: string): boolean {
    return !NOT_HEADS.has(word) && word.length >= 3 && this.entry(word).closes;
  }

  /** Whether the word itself, a noun, may open compounds by DSSO. */
  isListedFirst(word: string): boolean {
    return this.isNoun(word) && this.dictionary.firstBases(word).includes(word);
  }

  /** Whether the dictionary holds the word. */
  isHeld(word: string): boolean {
    return this.dictionary.has(word);
  }

  /** A noun that is nothing but a verb with an ending: anslutning from ansluta. */
  isFromVerb(word: string): boolean {
    return this.verbOf(word) !== null;
  }

  /** The same of a verb with a prefix: beskrivning from be + skriva. */
  isFromPrefixedVerb(word: string): boolean {
    return VERB_PREFIXES.some((prefix) => word.startsWith(prefix) && this.isFromVerb(word.slice(prefix.length)));
  }

  private verbOf(word: string): string | null {
    const ending = DERIVED_FROM_VERB.exec(word)?.[0];
    if (ending === undefined) return null;
    const verb = `${word.slice(0, -ending.length)}a`;
    return verb.length > 3 && this.isVerb(verb) ? verb : null;
  }

  /** A noun that is an adjective with an ending: rättvisa from rättvis, överlägsenhet from överlägsen. */
  isFromAdjective(word: string): boolean {
    const ending = DERIVED_FROM_ADJECTIVE.exec(word)?.[0];
    return ending !== undefined && this.isAdjective(word.slice(0, -ending.length));
  }

  /** The stretch before the head, link letters and all, or null. `isInner`: another part stands before it; `isHeld` as above. */
  left(surface: string, isInner: boolean, isHeld: boolean): PartReading | null {
    if (
      NOT_FIRSTS.has(surface) ||
      NOT_FIRSTS.has(surface.replace(/s$/u, '')) ||
      (surface.length < 3 && !SHORT_FIRSTS.has(surface))
    )
      return null;
    if (NUMERALS.has(surface)) return { base: surface, cost: PART + shortness(surface) };
    const flagged = this.dictionary.firstBases(surface);
    const nouns = linkedBases(surface, flagged).filter((base) => base.length > 2 && this.isNoun(base));
    const noun = this.nounBehind(surface, nouns);
    const missing = TAKES_S.test(surface) ? WITHOUT_LINK_S : 0;
    // DSSO holds the whole word: then it is put together of what DSSO lets stand first, or else is one by itself.
    if (isHeld && flagged.length === 0 && (noun === null || surface.length <= 3) && !SHORT_FIRSTS.has(surface))
      return null;
    const reading = this.readLeft(surface, flagged, noun, isInner);
    if (reading === null || missing === 0) return reading;
    return { base: reading.base, cost: reading.cost + missing };
  }

  private readLeft(
    surface: string,
    flagged: readonly string[],
    noun: string | null,
    isInner: boolean,
  ): PartReading | null {
    if (flagged.length > 0) return this.flaggedLeft(surface, noun, flagged);
    if (noun !== null) {
      const evidence =
        noun === surface ? UNFLAGGED : surface === `${noun}s` ? this.costOfLinkS(noun, isInner) : UNFLAGGED_LINK;
      return { base: noun, cost: this.costOf(noun, evidence) };
    }
    if (surface.length < 3) return { base: surface, cost: this.costOf(surface, 0) };
    const verb = `${surface}a`;
    if (this.isVerb(verb)) return { base: verb, cost: this.costOf(verb, UNFLAGGED_VERB) };
    return surface.length >= 5 && this.isNounByForms(surface)
      ? { base: surface, cost: this.costOf(surface, BY_FREQUENCY_ALONE) }
      : null;
  }

  private flaggedLeft(surface: string, noun: string | null, flagged: readonly string[]): PartReading | null {
    if (noun !== null) return { base: noun, cost: this.costOf(noun, 0) };
    const held = flagged.filter((base) => base !== surface || this.dictionary.has(base));
    const word = this.isAdjective(surface) ? surface : this.commonest(held);
    if (word !== null) return { base: word, cost: this.costOf(word, this.isVerb(word) ? FLAGGED_VERB : 0) };
    // Greek and Latin forms of no word of their own (neuro) are left; national-, fjärr- and efterkrigs- are not.
    if (surface.length < 5 || surface.endsWith('o')) return null;
    const base = GENITIVE_PHRASE.test(surface) ? surface.slice(0, -1) : surface;
    return { base, cost: this.costOf(surface, -BOUND) };
  }

  /** Long words are compounds or derived themselves, and take the link s by rule (skidspårs-, naturskydds-). */
  private costOfLinkS(noun: string, isInner: boolean): number {
    return isInner || noun.length >= TAKES_LINK_S ? UNFLAGGED / 2 : UNFLAGGED;
  }

  /** The surface itself where it is a word (but fritid for fritids), or else the commonest noun that it may stand for. */
  private nounBehind(surface: string, nouns: readonly string[]): string | null {
    if (this.isAdjective(surface)) return nouns.includes(surface) ? surface : null;
    if (!nouns.includes(surface)) return this.commonest(nouns);
    const bare = surface.slice(0, -1);
    return surface.endsWith('s') && bare.length >= 5 && nouns.includes(bare) ? bare : surface;
  }

  private commonest(words: readonly string[]): string | null {
    let best: string | null = null;
    for (const word of words) if (best === null || this.level(word) > this.level(best)) best = word;
    return best;
  }

  private costOf(base: string, evidence: number): number {
    return PART + evidence + shortness(base) + Math.max(0, COMMON - this.level(base)) * BY_FREQUENCY;
  }

  private isVerb(word: string): boolean {
    return this.entry(word).classes.has('verb');
  }

  private isAdjective(word: string): boolean {
    return this.entry(word).classes.has('adjective');
  }

  /** Whether a base form is a verb's and nothing else: such a part (ansa in anslutning) is often chance. */
  isVerbAlone(word: string): boolean {
    const { classes } = this.entry(word);
    return classes.size === 1 && classes.has('verb');
  }

  private isNoun(word: string): boolean {
    return this.entry(word).classes.has('noun');
  }

  private entry(word: string): Entry {
    const known = this.memo.get(word);
    if (known !== undefined) return known;
    const own = this.dictionary.entryReadings(word);
    // The variant in -e that DSSO makes of some nouns (pojk, pojke) is a base form too.
    const isVariant = own.length === 0 && word.endsWith('e') && this.isNoun(word.slice(0, -1));
    const readings = isVariant ? this.dictionary.readings(word) : own;
    // Most stretches are no words: not remembering them is quicker than remembering.
    if (readings.length === 0) return NO_ENTRY;
    const entry: Entry = {
      classes: new Set(readings.map(({ wordClass }) => wordClass)),
      closes: readings.some(({ wordClass, closes }) => wordClass === 'noun' && closes),
    };
    if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
    this.memo.set(word, entry);
    return entry;
  }

  private isNounByForms(word: string): boolean {
    if (this.level(word) < KNOWN_ENOUGH || this.dictionary.has(word)) return false;
    const nounForms = paradigmFit(word, 'noun', this.frequencies)?.attested ?? 0;
    return nounForms >= ATTESTED_FORMS && nounForms >= (paradigmFit(word, 'verb', this.frequencies)?.attested ?? 0);
  }
}

/** Words that a surface with its link letter may stand for, those that DSSO names first. */
function linkedBases(surface: string, flagged: readonly string[]): string[] {
  const bare = surface.slice(0, -1);
  const bases = [surface, ...flagged];
  if (surface.endsWith('s')) bases.push(bare, `${bare}e`);
  if (/[ou]$/u.test(surface)) bases.push(`${bare}a`);
  else if (/[ae]$/u.test(surface)) bases.push(`${bare}a`, bare);
  else bases.push(`${surface}a`, `${surface}e`);
  return bases;
}

function shortness(base: string): number {
  if (base.length > 3) return 0;
  return base.length === 3 ? THREE_LETTERS : TWO_LETTERS;
}
