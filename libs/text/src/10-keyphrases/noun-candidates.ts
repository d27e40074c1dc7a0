import type { Analysis } from '../analysis.js';
import type { CompoundParts } from '../6-compounds/compound-parts.js';
import type { CompoundSplitter } from '../6-compounds/compounds.js';
import type { TextResources } from '../lexicon/resources.js';
import type { Token } from '../reading.js';
import type { Spelling } from '../7-spelling/spelling.js';
import type { Candidate } from './candidate.js';
import { nounForm } from './display-form.js';
import { SWEDISH_STOP_ADJECTIVES, SWEDISH_STOP_NOUNS } from './stop-words.js';
import type { Salience } from './salience.js';
import type { KnownNoun, WordRecord, WordRecords } from './word-records.js';

/** What the candidates are told by. */
export interface Sources {
  readonly resources: TextResources;
  readonly compounds: CompoundSplitter;
  readonly spelling: Spelling;
  readonly records: WordRecords;
  readonly salience: Salience;
}

/** Heads that say nothing without what stands before them: an ishall and a simhall are no two halls. */
const PLAIN_PARTS: ReadonlySet<string> = new Set(['hall', 'sal']);
const CAPITAL = /^\p{Lu}/u;
const SHORTEST_SAID = 5;
const WORDS_TO_HEAD = 5;
const GENITIVE_WEIGHT = 0.6;

/** A content noun by its base form, that of the word meant where it is misspelt; null where it says nothing of its own. */
export function nounCandidate(analysis: Analysis, i: number, record: WordRecord, sources: Sources): Candidate | null {
  const token = analysis.tokens[i];
  if (token === undefined) return null;
  const { lemma } = token;
  const key = analysis.keys[i] ?? '';
  const isNoun = token.tag === 'NOUN';
  const mayBeMisspelt = !isNameLike(analysis, i);
  let known = record.nouns.find(
    (each) =>
      each.lemma === lemma && each.key === key && each.isNoun === isNoun && each.mayBeMisspelt === mayBeMisspelt,
  );
  if (known === undefined) {
    known = { lemma, key, isNoun, mayBeMisspelt, noun: nounOf(token, key, mayBeMisspelt, sources) };
    record.nouns.push(known);
  }
  return known.noun === null ? null : { first: i, last: i, ...known.noun };
}

function nounOf(token: Token, ownKey: string, mayBeMisspelt: boolean, sources: Sources): KnownNoun['noun'] {
  const { text, tag } = token;
  // Fin is taken for a noun now and then.
  if (text.includes('.') || isStopForm(text) || SWEDISH_STOP_ADJECTIVES.has(text.toLowerCase())) return null;
  const ownParts = tag === 'NOUN' ? sources.compounds.split(token.lemma) : [];
  // What splits into words is spelt right.
  const meant = mayBeMisspelt && ownParts.length === 0 ? nounMeantBy(text, sources) : null;
  const lemma = meant ?? token.lemma;
  const key = meant ?? ownKey;
  if (lemma.length < 2 || SWEDISH_STOP_NOUNS.has(lemma)) return null;
  const parts = meant === null && tag === 'NOUN' ? ownParts : sources.compounds.split(lemma);
  const isKnown = parts.length > 0 || sources.resources.frequencies.has(lemma) || lemma === text.toLowerCase();
  const keys = partKeys(parts);
  return {
    key,
    form: nounForm(meant ?? text, lemma, meant !== null || (key === lemma && isKnown), sources.resources),
    parts: keys,
    rarity: sources.salience.ownRarity(key, keys.length > 0),
    weight: meant === null && isGenitive(text, lemma) ? GENITIVE_WEIGHT : 1,
  };
}

/** By its form too: *nån* may be given a base form that nobody writes. */
function isStopForm(text: string): boolean {
  return SWEDISH_STOP_NOUNS.has(text.toLowerCase());
}

/** Whether a noun stands in the genitive, told by its base form. */
export function isGenitive(text: string, lemma: string): boolean {
  return text.length > lemma.length && text.endsWith('s') && !lemma.endsWith('s') && !text.endsWith('-');
}

/** A capital inside a sentence is a name's, which is never misspelt. */
function isNameLike(analysis: Analysis, i: number): boolean {
  const isInside = i > 0 && analysis.sentenceOf[i] === analysis.sentenceOf[i - 1];
  return isInside && CAPITAL.test(analysis.tokens[i]?.text ?? '');
}

/** A name at the start of a sentence that is a noun as it is said: *Affärn*. */
export function isSaidNoun(analysis: Analysis, i: number, sources: Sources): boolean {
  const text = analysis.tokens[i]?.text ?? '';
  if (text.length < SHORTEST_SAID || isNameLike(analysis, i)) return false;
  const meant = sources.spelling.correct(text);
  return meant?.startsWith(text.slice(0, -1).toLowerCase()) === true && nounMeantBy(text, sources) !== null;
}

/** Whether a word that is tagged as no noun is a misspelt one: *gårn*. */
export function isMisspeltNoun(analysis: Analysis, i: number, record: WordRecord, sources: Sources): boolean {
  record.isMisspeltNoun ??= nounMeantBy(analysis.tokens[i]?.text ?? '', sources) !== null;
  return record.isMisspeltNoun && !isNameLike(analysis, i);
}

/** The base form of the noun that a misspelt word is meant to be; null where it is none. */
function nounMeantBy(text: string, { spelling, resources }: Sources): string | null {
  const meant = spelling.correct(text);
  if (meant === null) return null;
  let best: string | null = null;
  for (const base of resources.dictionary.bases(meant, 'noun'))
    if (best === null || level(base, resources) > level(best, resources)) best = base;
  return best ?? (resources.dictionary.has(meant) ? null : compoundBase(meant, resources));
}

/** The base form of a compound that the dictionary does not hold, by that of the longest last part that it does. */
function compoundBase(word: string, { dictionary }: TextResources): string | null {
  for (let at = 3; at <= word.length - 3; at++) {
    const base = dictionary.bases(word.slice(at), 'noun')[0];
    if (base !== undefined && dictionary.firstBases(word.slice(0, at)).length > 0) return word.slice(0, at) + base;
  }
  return null;
}

function level(word: string, { frequencies }: TextResources): number {
  return frequencies.level(word) ?? -Infinity;
}

/** Each part, and each tail that is a word of its own: längd+skid+spår gives spår, skidspår too. */
function partKeys(parts: CompoundParts): string[] {
  if (parts.length < 2) return [];
  const keys = parts.map(({ base }) => base).filter((part) => !SWEDISH_STOP_NOUNS.has(part) && !PLAIN_PARTS.has(part));
  for (let i = 1; i < parts.length - 1; i++)
    keys.push(
      parts
        .slice(i)
        .map(({ surface }) => surface)
        .join(''),
    );
  return [...new Set(keys)];
}

/** Compounds written apart (*skoter led*), where the word written together is known. */
export function writtenApart(analysis: Analysis, i: number, { resources }: Sources): Candidate | null {
  const [left, right] = [analysis.tokens[i], analysis.tokens[i + 1]];
  if (
    left === undefined ||
    right === undefined ||
    right.tag !== 'NOUN' ||
    left.text.toLowerCase() !== left.lemma ||
    left.text.endsWith('-')
  )
    return null;
  if (analysis.places[i + 1] !== null || analysis.sentenceOf[i] !== analysis.sentenceOf[i + 1]) return null;
  if (SWEDISH_STOP_NOUNS.has(left.lemma) || SWEDISH_STOP_NOUNS.has(right.lemma)) return null;
  if (left.lemma.length < 3 || right.lemma.length < 3) return null;
  const joined = left.lemma + right.lemma;
  if (!resources.frequencies.has(joined)) return null;
  return { first: i, last: i + 1, key: joined, form: joined, parts: [left.lemma, right.lemma] };
}

/** The first half of *skid- och cykelspår* takes its head from the second. */
export function hangingCandidate(analysis: Analysis, i: number, { compounds }: Sources): Candidate | null {
  const written = analysis.tokens[i]?.text.slice(0, -1) ?? '';
  const isAcronym = /^\p{Lu}{2,}$/u.test(written);
  const stem = written.toLowerCase();
  for (let k = i + 1; k <= i + WORDS_TO_HEAD; k++) {
    const token = analysis.tokens[k];
    if (token === undefined || analysis.sentenceOf[k] !== analysis.sentenceOf[i]) return null;
    if (token.tag !== 'NOUN' || token.text.endsWith('-')) continue;
    const head = compounds.split(token.lemma).at(-1)?.base;
    if (head === undefined || stem.length < 2) return null;
    const joined = isAcronym ? `${stem}-${head}` : stem + head;
    if (SWEDISH_STOP_NOUNS.has(joined)) return null;
    const parts = partKeys(compounds.split(joined));
    const form = isAcronym ? `${written}-${head}` : joined;
    return { first: i, last: i, key: joined, form, parts: parts.length > 0 ? parts : [head] };
  }
  return null;
}
