import type { Analysis } from '../analysis.js';
import type { Token } from '../reading.js';
import type { Candidate } from './candidate.js';
import { phraseForm } from './display-form.js';
import { BINDING_NOUNS, BINDING_PEOPLE, KNOWN_COORDINATIONS, KNOWN_PAIRS } from './known-phrases.js';
import { LIGHT_NOUNS } from './light-nouns.js';
import { ROLES } from './name-candidates.js';
import { isGenitive, type Sources } from './noun-candidates.js';
import { SWEDISH_STOP_ADJECTIVES, SWEDISH_STOP_NOUNS } from './stop-words.js';

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
const JOINING: ReadonlySet<string> = new Set(['i', 'på', 'för', 'till', 'av', 'med', 'om', 'utan', 'mot']);

/** Every phrase around a noun: with its adjectives, with a noun in the genitive before, with a preposition and a bare noun behind. */
export function phraseCandidates(analysis: Analysis, noun: Candidate, sources: Sources): Candidate[] {
  return [
    adjectivePhrase(analysis, noun, sources),
    genitivePhrase(analysis, noun, sources),
    bindingPhrase(analysis, noun, sources),
    namedPhrase(analysis, noun, sources),
  ].filter((phrase) => phrase !== null);
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
      sources.resources.frequencies,
    ),
    parts: [],
    words: [noun.key],
    weight: known === null ? termWeight(adjectives, noun, sources) : TERM,
  };
}

function knownPair(analysis: Analysis, noun: Candidate): string | null {
  const before = analysis.tokens[noun.first - 1];
  if (before?.tag !== 'ADJ' || analysis.sentenceOf[noun.first - 1] !== analysis.sentenceOf[noun.first]) return null;
  const pair = `${before.lemma} ${noun.key}`;
  return KNOWN_PAIRS.has(pair) ? pair : null;
}

function termWeight(adjectives: readonly Token[], noun: Candidate, { resources }: Sources): number {
  const level = resources.frequencies.level(noun.key) ?? -Infinity;
  if (level < NEEDS_MORE) return LOOSE;
  return adjectives.every(({ lemma }) => SORTING.test(lemma)) ? TERM : LIKELY_TERM;
}

function isTelling(analysis: Analysis, i: number, noun: number): boolean {
  const token = analysis.tokens[i];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.tag === 'ADJ' &&
    token.text.length > 2 &&
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
    form: `${before.text.toLowerCase()} ${noun.form}`,
    parts: [],
    words: [noun.key],
    weight: level < NEEDS_MORE || noun.parts.length > 0 ? LOOSE : LIKELY_TERM,
  };
}

/** *Tillgång till natur*, *ungdomar med funktionsnedsättning*: a noun that binds another, which stands bare. */
function bindingPhrase(analysis: Analysis, noun: Candidate, { resources }: Sources): Candidate | null {
  const [joint, bound] = [analysis.tokens[noun.last + 1], analysis.tokens[noun.last + 2]];
  if (joint === undefined || bound === undefined || bound.tag !== 'NOUN' || bound.kind !== 'word') return null;
  if (!JOINING.has(joint.text) || !isBare(bound)) return null;
  if (analysis.sentenceOf[noun.last + 2] !== analysis.sentenceOf[noun.first] || analysis.places[noun.last + 2] !== null)
    return null;
  if (SWEDISH_STOP_NOUNS.has(bound.lemma) || bound.text.endsWith('-')) return null;
  const key = analysis.keys[noun.last + 2] ?? '';
  const ofPeople = BINDING_PEOPLE.has(noun.key);
  if (!ofPeople && !BINDING_NOUNS.has(noun.key)) return null;
  const saysLittle = (resources.frequencies.level(key) ?? -Infinity) > NEEDS_MORE;
  return {
    first: noun.first,
    last: noun.last + 2,
    key: `${noun.key} ${joint.text} ${key}`,
    form: `${noun.form} ${joint.text} ${bound.text.toLowerCase()}`,
    parts: [],
    words: [key],
    weight: ofPeople ? TERM : saysLittle ? LIKELY_TERM : LOOSE,
  };
}

/** *Äldreboendet Solgläntan*, *stormen Gudrun*: a thing with its name. Who has a name is a person, and left out. */
function namedPhrase(analysis: Analysis, noun: Candidate, { resources }: Sources): Candidate | null {
  const [token, name] = [analysis.tokens[noun.last], analysis.tokens[noun.last + 1]];
  if (token === undefined || name === undefined || name.tag !== 'PROPN' || isBare(token)) return null;
  if (analysis.sentenceOf[noun.last + 1] !== analysis.sentenceOf[noun.first] || analysis.places[noun.last + 1] !== null)
    return null;
  if (ROLES.has(noun.key) || LIGHT_NOUNS.has(noun.key)) return null;
  if (resources.givenNames.has(name.lemma) && !NAMED_LIKE_PEOPLE.has(noun.key)) return null;
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
