import type { Dictionary } from '../lexicon/dictionary.js';
import type { Frequencies } from '../lexicon/frequencies.js';
import type { TextResources } from '../lexicon/resources.js';

/** An adjective as it stands, and its base form. */
export interface Modifier {
  readonly surface: string;
  readonly lemma: string;
}

/** They have no form in the indefinite: *första hjälpen*. */
const ORDINALS: ReadonlySet<string> = new Set(['första', 'andra', 'tredje', 'fjärde', 'femte', 'förra', 'nästa']);
const ACRONYM_FIRST = /^\p{Lu}{2,}-/u;
const UNLISTED = -850;
const CLEARLY = 200;
const COMPARATIVE = /(?:are|aste)$/u;

/**
 * The form of a noun fit to show: its base form where that is a word that people write, otherwise the word as it stands. An acronym in
 * front keeps its capitals: *EU-kommissionen* → *EU-kommission*.
 */
export function nounForm(
  surface: string,
  lemma: string,
  isSure: boolean,
  { dictionary, frequencies }: TextResources,
): string {
  const lower = surface.toLowerCase();
  if (ACRONYM_FIRST.test(surface)) {
    const hyphen = surface.indexOf('-');
    return surface.slice(0, hyphen) + (isSure ? lemma : lower).slice(hyphen);
  }
  if (!isSure) return lower;
  // A rule may make a word that few write of a common one: bidrar → bider.
  const isDoubtful =
    lower !== lemma && !dictionary.has(lemma) && levelOf(lemma, frequencies) < levelOf(lower, frequencies);
  return isDoubtful ? (dictionary.bases(lower, 'noun')[0] ?? (dictionary.has(lower) ? lower : lemma)) : lemma;
}

/**
 * Adjectives and noun in the indefinite: *öppna landskapet* → *öppet landskap*, *kommunens regionala tillväxt* → *regional tillväxt*.
 * Where the right form of the adjective cannot be told from the words, they are shown as they stand.
 * @param isOwned whether a genitive or *vår*, *deras* stands before, after which a singular has the adjective of the plural
 */
export function phraseForm(
  adjectives: readonly Modifier[],
  noun: { readonly surface: string; readonly form: string },
  isOwned: boolean,
  resources: TextResources,
): string {
  const surface = noun.surface.toLowerCase();
  const asWritten = [...adjectives.map((a) => a.surface.toLowerCase()), surface].join(' ');
  const plural = indefinitePlural(surface, noun.form, resources.frequencies);
  if (plural !== null && adjectives.every(({ surface: each }) => /[ae]$/u.test(each)))
    return [...adjectives.map((a) => a.surface.toLowerCase()), plural].join(' ');
  const gender = genderOf(surface, noun.form, isOwned, resources.frequencies);
  if (gender === null || !adjectives.every((adjective) => isWeak(adjective, resources))) return asWritten;
  const bent = adjectives.map(({ lemma }) => (gender === 'neuter' ? neuter(lemma) : lemma));
  const areWords = bent.every((form) => resources.frequencies.has(form));
  return areWords ? [...bent, noun.form].join(' ') : asWritten;
}

/** *Aktörerna* → *aktörer*, *förbunden* → *förbund*; null for what is no plural in the definite. */
function indefinitePlural(surface: string, form: string, frequencies: Frequencies): string | null {
  if (/[aeo]rna$/u.test(surface) && surface.length > form.length) return surface.slice(0, -2);
  const isNeuter =
    surface === `${form}en` && levelOf(`${form}et`, frequencies) - levelOf(surface, frequencies) > -CLEARLY;
  return isNeuter ? form : null;
}

/** In the form for the definite, of a base form that can be trusted: *utsatta* is no form of *utsätta*, *minskade* none of *minska*. */
function isWeak({ surface, lemma }: Modifier, { dictionary }: TextResources): boolean {
  const lower = surface.toLowerCase();
  if (ORDINALS.has(lower) || !/[ae]$/u.test(lower) || COMPARATIVE.test(lower)) return false;
  return (
    lower === lemma ||
    (lower.startsWith(lemma.slice(0, Math.max(2, lemma.length - 2))) && !isVerbOnly(lemma, dictionary))
  );
}

function isVerbOnly(lemma: string, dictionary: Dictionary): boolean {
  const classes = dictionary.classes(lemma);
  return classes.has('verb') && !classes.has('adjective');
}

/** The gender of a noun in the singular; null where it may be a plural or its gender cannot be told. */
function genderOf(
  surface: string,
  form: string,
  isOwned: boolean,
  frequencies: Frequencies,
): 'common' | 'neuter' | null {
  const vowel = /[aeiouyåäöé]$/u.test(form);
  const common = levelOf(vowel || /[lr]$/u.test(form) ? `${form}n` : `${form}en`, frequencies);
  const inEt = levelOf(vowel ? `${form}t` : `${form}et`, frequencies);
  if (surface === `${form}et` || surface === `${form}t`) return 'neuter';
  // Husen is a plural, where huset is a word too.
  const isCommon = common - inEt > CLEARLY || inEt === UNLISTED;
  if (surface === `${form}en` || surface === `${form}n`) return isCommon ? 'common' : null;
  if (surface !== form || common === inEt) return null;
  if (isCommon) return 'common';
  // A neuter noun may have the same form in the plural: tomma hus.
  return isOwned ? 'neuter' : null;
}

function levelOf(word: string, frequencies: Frequencies): number {
  return frequencies.level(word) ?? UNLISTED;
}

function neuter(lemma: string): string {
  if (lemma.endsWith('en')) return `${lemma.slice(0, -1)}t`;
  if (/[^aeiouyåäö]d$/u.test(lemma)) return `${lemma.slice(0, -1)}t`;
  if (lemma.endsWith('ad')) return `${lemma.slice(0, -1)}t`;
  if (/[aeiouyåäö]d$/u.test(lemma)) return `${lemma.slice(0, -1)}tt`;
  if (/[^t]t$/u.test(lemma) || lemma.endsWith('tt')) return lemma;
  if (/[åyö]$/u.test(lemma)) return `${lemma}tt`;
  if (lemma.endsWith('e')) return lemma;
  return lemma.endsWith('nn') ? `${lemma.slice(0, -1)}t` : `${lemma}t`;
}
