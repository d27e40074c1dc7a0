import type { Analysis } from '../analysis.js';
import type { TextResources } from '../lexicon/resources.js';
import type { Token } from '../reading.js';
import type { Candidate } from './candidate.js';
import { phraseForm } from './display-form.js';
import { BINDING_NOUNS, BINDING_PEOPLE, KNOWN_COORDINATIONS, KNOWN_PAIRS } from './known-phrases.js';
import { LIGHT_NOUNS } from './light-nouns.js';
import { ROLES } from './name-candidates.js';
import { isGenitive, type Sources } from './noun-candidates.js';
import { SWEDISH_STOP_ADJECTIVES, SWEDISH_STOP_NOUNS } from './stop-words.js';
import { NEARNESS } from './word-records.js';

const MOST_ADJECTIVES = 2;
/** A noun commoner than this (centibels) says little without its adjective: *tomma hus*, *statligt stöd*. */
const NEEDS_MORE = -520;
/** Adjectives that sort things rather than praise them: *kommunal*, *regional*, *samisk*, *individuell*. */
const SORTING = /(?:isk|al|ell|är|iv|bar)$/u;
const TERM = 1.7;
const LIKELY_TERM = 1.25;
const LOOSE = 0.7;
/** Things that are given people's names. */
const NAMED_LIKE_PEOPLE: ReadonlySet<string> = new Set([
  'storm',
  'orkan',
  'båt',
  'fartyg',
  'restaurang',
  'café',
  'projekt',
  'butik',
]);
const NO_PARTICIPLES: ReadonlySet<string> = new Set([
  'vild',
  'mild',
  'enskild',
  'rund',
  'hård',
  'bred',
  'glad',
  'röd',
  'död',
]);
/** The form that an adjective has before a noun in the definite: *köpt affären* is no phrase. */
const WEAK = /[ae]$/u;
const POSSESSIVE: ReadonlySet<string> = new Set([
  'min',
  'mitt',
  'din',
  'ditt',
  'sin',
  'sitt',
  'vår',
  'vårt',
  'er',
  'ert',
  'hans',
  'hennes',
  'deras',
  'dess',
]);
const NEAR = 1.05;
const JOINING: ReadonlySet<string> = new Set(['i', 'på', 'för', 'till', 'av', 'med', 'om', 'utan', 'mot']);

/** Every phrase around a noun: with its adjectives, with a noun in the genitive before, with a preposition and a bare noun behind. */
export function phraseCandidates(analysis: Analysis, noun: Candidate, sources: Sources): Candidate[] {
  const { tokens } = analysis;
  const [before, after] = [tokens[noun.first - 1]?.tag, tokens[noun.last + 1]?.tag];
  const phrases: Candidate[] = [];
  const add = (phrase: Candidate | null): void => {
    if (phrase !== null) phrases.push(phrase);
  };
  if (before === 'ADJ') add(adjectivePhrase(analysis, noun, sources));
  if (before === 'NOUN') add(genitivePhrase(analysis, noun, sources));
  if (after === 'ADP') add(bindingPhrase(analysis, noun, sources));
  if (after === 'PROPN') add(namedPhrase(analysis, noun, sources));
  return phrases;
}

function adjectivePhrase(analysis: Analysis, noun: Candidate, sources: Sources): Candidate | null {
  const known = knownPair(analysis, noun);
  let first = known === null ? noun.first : noun.first - 1;
  while (
    known === null &&
    first > 0 &&
    noun.first - first < MOST_ADJECTIVES &&
    isTelling(analysis, first - 1, noun.first)
  )
    first--;
  if (first === noun.first) return null;
  const adjectives = analysis.tokens.slice(first, noun.first);
  const surface = analysis.tokens.slice(noun.first, noun.last + 1).map((token) => token.text);
  const adjectiveKeys = analysis.keys.slice(first, noun.first);
  return {
    first,
    last: noun.last,
    key: [...adjectiveKeys, noun.key].join(' '),
    form: phraseForm(
      adjectives.map(({ text, lemma }) => ({ surface: text, lemma })),
      { surface: surface.join(''), form: noun.form },
      isOwned(analysis.tokens[first - 1]),
      sources.resources,
    ),
    parts: [],
    words: [noun.key],
    weight: known === null ? termWeight(adjectives, noun, sources) : TERM,
  };
}

/** A genitive or a possessive: *kommunens*, *vår*. */
function isOwned(before: Token | undefined): boolean {
  if (before === undefined) return false;
  return (
    POSSESSIVE.has(before.text.toLowerCase()) ||
    ((before.tag === 'NOUN' || before.tag === 'PROPN') && before.text.endsWith('s'))
  );
}

function knownPair(analysis: Analysis, noun: Candidate): string | null {
  const before = analysis.tokens[noun.first - 1];
  if (before?.tag !== 'ADJ' || analysis.sentenceOf[noun.first - 1] !== analysis.sentenceOf[noun.first]) return null;
  // An ordinal has the numeral for its base form.
  return (
    [before.lemma, before.text.toLowerCase()]
      .map((word) => `${word} ${noun.key}`)
      .find((pair) => KNOWN_PAIRS.has(pair)) ?? null
  );
}

function termWeight(adjectives: readonly Token[], noun: Candidate, { resources }: Sources): number {
  const level = resources.frequencies.level(noun.key) ?? -Infinity;
  if (level < NEEDS_MORE || adjectives.some(({ lemma }) => isOfVerb(lemma, resources))) return LOOSE;
  return adjectives.every(({ lemma }) => SORTING.test(lemma)) ? TERM : LIKELY_TERM;
}

/** *Förhöjda halter*, *växande kropp*: a participle tells what happens, not which. */
function isOfVerb(adjective: string, { dictionary }: TextResources): boolean {
  if (adjective.endsWith('ande') || adjective.endsWith('ende')) return true;
  if (!adjective.endsWith('d')) return false;
  const stem = adjective.slice(0, -1);
  return dictionary.bases(stem.endsWith('a') ? stem : `${stem}a`, 'verb').length > 0 && !NO_PARTICIPLES.has(adjective);
}

function isTelling(analysis: Analysis, i: number, noun: number): boolean {
  const token = analysis.tokens[i];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.tag === 'ADJ' &&
    token.text.length > 2 &&
    (isBare(analysis.tokens[noun] ?? token) || WEAK.test(token.text)) &&
    analysis.sentenceOf[i] === analysis.sentenceOf[noun] &&
    analysis.places[i] === null &&
    !SWEDISH_STOP_ADJECTIVES.has(token.lemma) &&
    !SWEDISH_STOP_ADJECTIVES.has(token.text.toLowerCase())
  );
}

/** *Mormors hus*, *slättens himmel*: a noun in the genitive tells which, where the noun alone says little. */
function genitivePhrase(analysis: Analysis, noun: Candidate, { resources }: Sources): Candidate | null {
  const before = analysis.tokens[noun.first - 1];
  if (before === undefined || before.tag !== 'NOUN' || !isGenitive(before.text, before.lemma)) return null;
  if (analysis.sentenceOf[noun.first - 1] !== analysis.sentenceOf[noun.first]) return null;
  if (analysis.places[noun.first - 1] !== null || SWEDISH_STOP_NOUNS.has(before.lemma) || LIGHT_NOUNS.has(noun.key))
    return null;
  const level = resources.frequencies.level(noun.key) ?? -Infinity;
  return {
    first: noun.first - 1,
    last: noun.last,
    key: `${before.text.toLowerCase()} ${noun.key}`,
    form: `${before.text.toLowerCase()} ${bareForm(analysis, noun)}`,
    parts: [],
    words: [noun.key],
    weight: level < NEEDS_MORE || noun.parts.length > 0 ? LOOSE : LIKELY_TERM,
  };
}

/** *Tillgång till natur*, *ungdomar med funktionsnedsättning*: a noun that binds another, which stands bare. */
function bindingPhrase(analysis: Analysis, noun: Candidate, { resources }: Sources): Candidate | null {
  const ofPeople = BINDING_PEOPLE.has(noun.key);
  if (!ofPeople && !BINDING_NOUNS.has(noun.key)) return null;
  const joint = analysis.tokens[noun.last + 1];
  if (joint === undefined || !JOINING.has(joint.text)) return null;
  // Barn i behov av stöd: the need binds once more.
  const isInNeed =
    joint.text === 'i' &&
    analysis.tokens[noun.last + 2]?.text === 'behov' &&
    analysis.tokens[noun.last + 3]?.text === 'av';
  const at = noun.last + (isInNeed ? 4 : 2);
  const bound = analysis.tokens[at];
  if (
    bound === undefined ||
    bound.tag !== 'NOUN' ||
    bound.kind !== 'word' ||
    !isBare(bound) ||
    bound.text.endsWith('-')
  )
    return null;
  if (analysis.sentenceOf[at] !== analysis.sentenceOf[noun.first] || analysis.places[at] !== null) return null;
  if (SWEDISH_STOP_NOUNS.has(bound.lemma)) return null;
  const key = analysis.keys[at] ?? '';
  const between = isInNeed ? 'i behov av' : joint.text;
  const saysLittle = (resources.frequencies.level(key) ?? -Infinity) > NEEDS_MORE;
  return {
    first: noun.first,
    last: at,
    key: `${noun.key} ${between} ${key}`,
    form: `${bareForm(analysis, noun)} ${between} ${bound.text.toLowerCase()}`,
    parts: [],
    words: [key],
    weight: ofPeople ? TERM : saysLittle || joint.text === 'för' ? LIKELY_TERM : LOOSE,
  };
}

/** *Äldreboendet Solgläntan*, *stormen Gudrun*: a thing with its name. Who has a name is a person, and left out. */
function namedPhrase(analysis: Analysis, noun: Candidate, { resources }: Sources): Candidate | null {
  const [token, name] = [analysis.tokens[noun.last], analysis.tokens[noun.last + 1]];
  if (token === undefined || name === undefined || name.tag !== 'PROPN' || isBare(token)) return null;
  if (analysis.sentenceOf[noun.last + 1] !== analysis.sentenceOf[noun.first] || analysis.places[noun.last + 1] !== null)
    return null;
  if (ROLES.has(noun.key) || LIGHT_NOUNS.has(noun.key) || isGenitive(token.text, token.lemma)) return null;
  if ((resources.givenNames.has(name.lemma) || resources.givenNames.has(name.text)) && !NAMED_LIKE_PEOPLE.has(noun.key))
    return null;
  return {
    first: noun.first,
    last: noun.last + 1,
    key: `${noun.key} ${name.lemma}`,
    form: `${token.text.toLowerCase()} ${name.lemma}`,
    parts: [],
    words: [noun.key, name.lemma],
    weight: LIKELY_TERM,
  };
}

/** As written where that is in the indefinite, in either number; otherwise the base form. */
function bareForm(analysis: Analysis, noun: Candidate): string {
  const token = analysis.tokens[noun.last];
  return token !== undefined && noun.first === noun.last && isBare(token) && !isGenitive(token.text, token.lemma)
    ? token.text.toLowerCase()
    : noun.form;
}

/** A noun in the indefinite, in either number. */
export function isBare({ text, lemma }: Token): boolean {
  const lower = text.toLowerCase();
  return lower === lemma || (!/(?:[nt]|na)s?$/u.test(lower) && lower.length > lemma.length - 2);
}

/** *Barn och unga*, *vatten och avlopp*: two words that are one term. */
export function coordination(analysis: Analysis, i: number): Candidate | null {
  const [left, and, right] = [analysis.tokens[i], analysis.tokens[i + 1], analysis.tokens[i + 2]];
  if (left === undefined || right === undefined || and?.text !== 'och') return null;
  const written = `${left.text.toLowerCase()} och ${right.text.toLowerCase()}`;
  if (!KNOWN_COORDINATIONS.has(written) || analysis.sentenceOf[i] !== analysis.sentenceOf[i + 2]) return null;
  return {
    first: i,
    last: i + 2,
    key: `${analysis.keys[i] ?? ''} och ${analysis.keys[i + 2] ?? ''}`,
    form: written,
    parts: [],
    words: [analysis.keys[i] ?? ''],
    weight: TERM,
  };
}

/** *Tillgång till natur*, *rätt till insyn*: nouns that say nothing of their own, but with what they bind. */
export function phraseOfStopNoun(analysis: Analysis, i: number, sources: Sources): Candidate | null {
  const lemma = analysis.tokens[i]?.lemma ?? '';
  if (!BINDING_NOUNS.has(lemma)) return null;
  return bindingPhrase(analysis, { first: i, last: i, key: lemma, form: lemma, parts: [] }, sources);
}

/** *Nära till naturen*, *närheten till natur*, *nära skogen*: what a place is near, as one term; *långt till skolan* likewise. */
export function nearness(analysis: Analysis, i: number): Candidate | null {
  const near = NEARNESS.get(analysis.tokens[i]?.text.toLowerCase() ?? '');
  if (near === undefined) return null;
  const hasTill = analysis.tokens[i + 1]?.text.toLowerCase() === 'till';
  if (!hasTill && near.needsTill) return null;
  const at = i + (hasTill ? 2 : 1);
  const noun = analysis.tokens[at];
  if (noun === undefined || noun.tag !== 'NOUN' || analysis.places[at] !== null || SWEDISH_STOP_NOUNS.has(noun.lemma))
    return null;
  if (analysis.sentenceOf[at] !== analysis.sentenceOf[i] || noun.text.endsWith('-') || LIGHT_NOUNS.has(noun.lemma))
    return null;
  const key = `${near.noun} till ${analysis.keys[at] ?? ''}`;
  return {
    first: i,
    last: at,
    key,
    form: `${near.noun} till ${noun.text.toLowerCase()}`,
    parts: [],
    words: [analysis.keys[at] ?? ''],
    weight: NEAR,
  };
}
