import type { Analysis } from '../analysis.js';
import type { Token } from '../reading.js';
import { activityCandidate, makingPhrase, qualityCandidate } from './activity-candidates.js';
import type { Candidate } from './candidate.js';
import { isAcronym, nameCandidate, nameEnd, opensFirm, placeNameCandidate } from './name-candidates.js';
import { hangingCandidate, meantNoun, nounCandidate, writtenApart, type Sources } from './noun-candidates.js';
import { coordination, nearness, phraseCandidates, phraseOfStopNoun } from './phrase-candidates.js';

const LONGEST_WORD = 60;
const SHORTEST_MISSPELT = 4;
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
const NOUN_IN_ANDE = /(?:\p{L}{3}boende|-\p{Ll}+[ae]nde)$/u;

/**
 * Every content noun as its own base form, compounds unsplit; with its adjective, its genitive or a bare noun behind a preposition as a phrase
 * beside it; names; and activities said with a verb. The municipality's places are where, not what, and are left out.
 */
export function swedishCandidates(analysis: Analysis, sources: Sources): Candidate[] {
  const { tokens, places } = analysis;
  const candidates: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || token.text.length > LONGEST_WORD) continue;
    if (places[i] !== null) {
      const named = placeNameCandidate(analysis, i);
      if (named !== null) candidates.push(named);
      continue;
    }
    const quality = qualityCandidate(analysis, i);
    if (quality !== null) {
      candidates.push(quality);
      continue;
    }
    const pair = coordination(analysis, i);
    if (pair !== null) candidates.push(pair);
    const near = nearness(analysis, i);
    if (near !== null) candidates.push(near);
    if (token.tag === 'PROPN' || isListedName(token, sources) || opensFirm(analysis, i) || isAcronym(analysis, i)) {
      const last = nameEnd(analysis, i);
      const name = nameCandidate(analysis, i, last, sources.resources);
      if (name !== null) candidates.push(name);
      i = last;
      continue;
    }
    if (token.text.endsWith('-')) {
      const hanging = hangingCandidate(analysis, i, sources);
      if (hanging !== null) candidates.push(hanging);
      continue;
    }
    if (token.tag === 'VERB') {
      const activity = activityCandidate(analysis, i);
      const making = activity?.last === i + 1 ? null : makingPhrase(analysis, i, sources);
      if (making !== null) candidates.push(making);
      if (activity !== null) {
        candidates.push(activity);
        i = activity.last;
        continue;
      }
    }
    if (isPeople(analysis, i) || isLanguage(analysis, i)) {
      candidates.push(asWritten(token, i));
      continue;
    }
    if (
      token.tag !== 'NOUN' &&
      !isNounAllTheSame(analysis, i) &&
      !(mayBeMisspelt(token) && meantNoun(analysis, i, sources) !== null)
    )
      continue;
    const noun = writtenApart(analysis, i, sources) ?? nounCandidate(analysis, i, sources);
    if (noun === null) {
      const bound = phraseOfStopNoun(analysis, i, sources);
      if (bound !== null) candidates.push(bound);
      continue;
    }
    candidates.push(noun, ...phraseCandidates(analysis, noun, sources));
    i = noun.last;
  }
  return candidates;
}

/** A noun with a capital that the dictionary knows as a name alone: *Stockholm* at the start of a sentence. */
function isListedName({ tag, text }: Token, { resources: { dictionary } }: Sources): boolean {
  if (tag !== 'NOUN' || !/^\p{Lu}\p{Ll}/u.test(text) || dictionary.has(text.toLowerCase())) return false;
  return dictionary.readings(text).some(({ wordClass }) => wordClass === 'name');
}

/** The tagger takes a word that it does not know for anything. */
function mayBeMisspelt({ tag, text }: Token): boolean {
  return text.length >= SHORTEST_MISSPELT && (tag === 'X' || tag === 'VERB' || tag === 'ADJ' || tag === 'ADV');
}

/** Forms of housing and doings in -ande that the tagger takes for adjectives or verbs. */
function isNounAllTheSame(analysis: Analysis, i: number): boolean {
  const token = analysis.tokens[i];
  return (
    (token?.tag === 'ADJ' || token?.tag === 'VERB') &&
    NOUN_IN_ANDE.test(token.text) &&
    analysis.tokens[i + 1]?.tag !== 'NOUN'
  );
}

function isLanguage(analysis: Analysis, i: number): boolean {
  const token = analysis.tokens[i];
  return (
    (token?.tag === 'ADJ' || token?.tag === 'NOUN') &&
    LANGUAGES.has(token.text.toLowerCase()) &&
    standsAlone(analysis, i)
  );
}

/** Whether no noun follows that the word could tell of. */
function standsAlone(analysis: Analysis, i: number): boolean {
  const next = analysis.tokens[i + 1];
  return (
    next === undefined || !(next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN' || next.text === 'än')
  );
}

function isPeople(analysis: Analysis, i: number): boolean {
  const token = analysis.tokens[i];
  return token?.tag === 'ADJ' && PEOPLE.has(token.text.toLowerCase()) && standsAlone(analysis, i);
}

function asWritten(token: Token, i: number): Candidate {
  const lower = token.text.toLowerCase();
  return { first: i, last: i, key: lower, form: lower, parts: [] };
}
