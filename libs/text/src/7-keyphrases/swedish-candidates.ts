import type { Analysis } from '../analysis.js';
import type { Token } from '../reading.js';
import { activityCandidate, makingPhrase, qualityCandidate } from './activity-candidates.js';
import type { Candidate } from './candidate.js';
import { isAcronym, nameCandidate, nameEnd, opensFirm, placeNameCandidate } from './name-candidates.js';
import { hangingCandidate, meantNoun, nounCandidate, writtenApart, type Sources } from './noun-candidates.js';
import { coordination, phraseCandidates } from './phrase-candidates.js';

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
    if (token.tag === 'PROPN' || opensFirm(analysis, i) || isAcronym(analysis, i)) {
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
    if (isPeople(analysis, i)) {
      candidates.push(peopleCandidate(token, i));
      continue;
    }
    if (
      token.tag !== 'NOUN' &&
      !isNounAllTheSame(analysis, i) &&
      !(mayBeMisspelt(token) && meantNoun(analysis, i, sources) !== null)
    )
      continue;
    const noun = writtenApart(analysis, i, sources) ?? nounCandidate(analysis, i, sources);
    if (noun === null) continue;
    candidates.push(noun, ...phraseCandidates(analysis, noun, sources));
    i = noun.last;
  }
  return candidates;
}

/** The tagger takes a word that it does not know for anything. */
function mayBeMisspelt({ tag, text }: Token): boolean {
  return text.length >= SHORTEST_MISSPELT && (tag === 'X' || tag === 'VERB' || tag === 'ADJ' || tag === 'ADV');
}

/** Languages, forms of housing and doings in -ande that the tagger takes for adjectives or verbs. */
function isNounAllTheSame(analysis: Analysis, i: number): boolean {
  const token = analysis.tokens[i];
  if (token === undefined || (token.tag !== 'ADJ' && token.tag !== 'VERB')) return false;
  const lower = token.text.toLowerCase();
  if (!LANGUAGES.has(lower) && !NOUN_IN_ANDE.test(lower)) return false;
  const next = analysis.tokens[i + 1]?.tag;
  return next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN';
}

function isPeople(analysis: Analysis, i: number): boolean {
  const token = analysis.tokens[i];
  if (token?.tag !== 'ADJ' || !PEOPLE.has(token.text.toLowerCase())) return false;
  const next = analysis.tokens[i + 1];
  return (
    next === undefined || !(next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN' || next.text === 'än')
  );
}

function peopleCandidate(token: Token, i: number): Candidate {
  const lower = token.text.toLowerCase();
  return { first: i, last: i, key: lower, form: lower, parts: [] };
}
