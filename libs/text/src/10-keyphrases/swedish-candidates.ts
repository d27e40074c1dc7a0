import type { Analysis } from '../analysis.js';
import type { Token, UniversalTag } from '../reading.js';
import { activityCandidate, makingPhrase, qualityCandidate } from './activity-candidates.js';
import type { Candidate } from './candidate.js';
import { isAmongSmallLetters, nameCandidate, nameEnd, opensFirm, placeNameCandidate } from './name-candidates.js';
import {
  hangingCandidate,
  isMisspeltNoun,
  isSaidNoun,
  nounCandidate,
  writtenApart,
  type Sources,
} from './noun-candidates.js';
import { TRAIT, type WordRecord } from './word-records.js';
import { coordination, nearness, phraseCandidates, phraseOfStopNoun } from './phrase-candidates.js';

const LONGEST_WORD = 60;
/** Function words: neither keyphrases nor where one begins. */
const SAYS_NOTHING: ReadonlySet<UniversalTag> = new Set<UniversalTag>([
  'DET',
  'PRON',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
]);
const SHORTEST_MISSPELT = 4;
const WRITTEN_OUT = TRAIT.people | TRAIT.language;
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
    if (SAYS_NOTHING.has(token.tag)) continue;
    const record = sources.records.of(token.text);
    const { traits } = record;
    const quality = (traits & TRAIT.quality) === 0 ? null : qualityCandidate(analysis, i);
    if (quality !== null) {
      candidates.push(quality);
      continue;
    }
    const together = (traits & TRAIT.near) === 0 ? coordination(analysis, i) : nearness(analysis, i);
    if (together !== null) candidates.push(together);
    if (isName(analysis, i, traits, sources)) {
      const last = nameEnd(analysis, i);
      const name = nameCandidate(analysis, i, last, sources.resources);
      if (name !== null) candidates.push(name);
      i = last;
      continue;
    }
    if ((traits & TRAIT.hanging) !== 0) {
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
    if ((traits & WRITTEN_OUT) !== 0 && isWrittenOut(token, traits) && standsAlone(analysis, i)) {
      candidates.push(asWritten(token, i));
      continue;
    }
    if (token.tag !== 'NOUN' && !isNounAllTheSame(analysis, i, record, sources)) continue;
    const noun = writtenApart(analysis, i, sources) ?? nounCandidate(analysis, i, record, sources);
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

/** A name by its tag, by the dictionary, by `&` or by its capitals; no name what is a noun as it is said. */
function isName(analysis: Analysis, i: number, traits: number, sources: Sources): boolean {
  const tag = analysis.tokens[i]?.tag;
  if (tag === 'PROPN') return analysis.tokens[i + 1]?.tag === 'PROPN' || !isSaidNoun(analysis, i, sources);
  if (tag === 'NOUN' && (traits & TRAIT.listedName) !== 0) return true;
  return ((traits & TRAIT.acronym) !== 0 && isAmongSmallLetters(analysis, i)) || opensFirm(analysis, i);
}

/** Languages and people told by an adjective count as they are written: *svenska*, *äldre*. */
function isWrittenOut({ tag }: Token, traits: number): boolean {
  return tag === 'ADJ' || (tag === 'NOUN' && (traits & TRAIT.language) !== 0);
}

/** Forms of housing and doings in -ande that the tagger takes for adjectives or verbs, and misspelt nouns that it takes for anything. */
function isNounAllTheSame(analysis: Analysis, i: number, record: WordRecord, sources: Sources): boolean {
  const token = analysis.tokens[i];
  if (token === undefined) return false;
  const { tag, text } = token;
  const isVerbal = tag === 'ADJ' || tag === 'VERB';
  if (isVerbal && (record.traits & TRAIT.inAnde) !== 0 && analysis.tokens[i + 1]?.tag !== 'NOUN') return true;
  const mayBeMisspelt = isVerbal || tag === 'X' || tag === 'ADV' || tag === 'PROPN';
  return mayBeMisspelt && text.length >= SHORTEST_MISSPELT && isMisspeltNoun(analysis, i, record, sources);
}

/** Whether no noun follows that the word could tell of. */
function standsAlone(analysis: Analysis, i: number): boolean {
  const next = analysis.tokens[i + 1];
  return (
    next === undefined || !(next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN' || next.text === 'än')
  );
}

function asWritten(token: Token, i: number): Candidate {
  const lower = token.text.toLowerCase();
  return { first: i, last: i, key: lower, form: lower, parts: [] };
}
