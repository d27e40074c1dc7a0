import type { Dictionary } from '../lexicon/dictionary.js';
import { QUALITIES } from './activities.js';
import type { Candidate } from './candidate.js';

/** What a word may be by its letters alone, as bits. */
export const TRAIT = {
  quality: 1,
  near: 2,
  people: 4,
  language: 8,
  inAnde: 16,
  acronym: 32,
  listedName: 64,
  hanging: 128,
} as const;

/** How a text says that something is near or far, and the noun that counts with it. */
export const NEARNESS: ReadonlyMap<string, { readonly noun: string; readonly needsTill: boolean }> = new Map([
  ['nära', { noun: 'närhet', needsTill: false }],
  ['närhet', { noun: 'närhet', needsTill: true }],
  ['närheten', { noun: 'närhet', needsTill: true }],
  ['långt', { noun: 'avstånd', needsTill: true }],
]);
/** Words that name people though they are tagged as adjectives: *de äldre*, *unga*. */
const PEOPLE: ReadonlySet<string> = new Set([
  'äldre',
  'unga',
  'nyanlända',
  'utlandsfödda',
  'arbetslösa',
  'asylsökande',
  'inflyttade',
]);
const LANGUAGES: ReadonlySet<string> = new Set([
  'svenska',
  'samiska',
  'sydsamiska',
  'engelska',
  'finska',
  'arabiska',
  'norska',
  'tyska',
  'franska',
  'spanska',
  'jämtska',
  'tigrinja',
]);
const IN_ANDE = /(?:\p{L}{3}boende|-\p{Ll}+[ae]nde)$/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const LANDMARK = /^(\p{L}{2,}?)(?:sjön|sjöarna|fjället|fjällen|älven|berget|viken|holmen|näset|tjärnen|åsen|dalen)s?$/u;
const MEMO_LIMIT = 20_000;

/** What is remembered of a word as written. */
export interface WordRecord {
  /** The bits of TRAIT that hold. */
  readonly traits: number;
  /** What it has been found to be as a noun, by base form and key. */
  readonly nouns: KnownNoun[];
  /** Whether it is a noun misspelt, once that has been asked. */
  isMisspeltNoun?: boolean;
}

/** What a word has been found to be under a base form and a key. */
export interface KnownNoun {
  readonly lemma: string;
  readonly key: string;
  readonly isNoun: boolean;
  readonly mayBeMisspelt: boolean;
  readonly noun: Pick<Candidate, 'key' | 'form' | 'parts' | 'weight' | 'rarity'> | null;
}

/** One look-up a word: tells the few that need a closer look from all others, and remembers what nouns are. A bounded memo. */
export class WordRecords {
  private readonly memo = new Map<string, WordRecord>();
  private readonly dictionary: Dictionary;

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
  }

  /** The record of a word as written. */
  of(text: string): WordRecord {
    const known = this.memo.get(text);
    if (known !== undefined) return known;
    const record: WordRecord = { traits: this.find(text), nouns: [] };
    if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
    this.memo.set(text, record);
    return record;
  }

  private find(text: string): number {
    const lower = text.toLowerCase();
    let traits = 0;
    if (qualityOf(lower) !== undefined) traits |= TRAIT.quality;
    if (NEARNESS.has(lower)) traits |= TRAIT.near;
    if (PEOPLE.has(lower)) traits |= TRAIT.people;
    if (LANGUAGES.has(lower)) traits |= TRAIT.language;
    if (IN_ANDE.test(text)) traits |= TRAIT.inAnde;
    if (ACRONYM.test(text)) traits |= TRAIT.acronym;
    if (text.endsWith('-')) traits |= TRAIT.hanging;
    if (this.isListedName(text, lower)) traits |= TRAIT.listedName;
    return traits;
  }

  /** A capital that the dictionary knows as a name alone (*Stockholm*), or a landmark whose first half is no word (*Oviksfjällen*). */
  private isListedName(text: string, lower: string): boolean {
    if (!CAPITAL.test(text) || this.dictionary.has(lower)) return false;
    const left = LANDMARK.exec(lower)?.[1];
    if (left !== undefined) return !this.dictionary.has(left) && this.dictionary.firstBases(left).length === 0;
    return this.dictionary.readings(text).some(({ wordClass }) => wordClass === 'name');
  }
}

/** The noun of a quality in its base form or neuter: *lugn*, *lugnt*, *fritt*. */
export function qualityOf(word: string): string | undefined {
  const known = QUALITIES.get(word);
  if (known !== undefined || !word.endsWith('t')) return known;
  return QUALITIES.get(word.slice(0, -1)) ?? (word.endsWith('tt') ? QUALITIES.get(word.slice(0, -2)) : undefined);
}
