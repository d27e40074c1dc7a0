import type { Analysis } from '../analysis.js';
import type { Dictionary } from '../lexicon/dictionary.js';
import { wordSet } from '../lexicon/word-set.js';
import type { Token, UniversalTag } from '../reading.js';
import { ACTIVITIES, RIDDEN, RIDING_VERBS } from './activities.js';
import type { Candidate } from './candidate.js';
import type { Sources } from './noun-candidates.js';
import { isBare } from './phrase-candidates.js';
import { SWEDISH_STOP_NOUNS } from './stop-words.js';
import { qualityOf } from './word-records.js';

const BEING: ReadonlySet<string> = new Set(['vara', 'bli']);
const SHORT_SENTENCE = 3;
const WORDS_BETWEEN = 4;
const ACTIVITY = 0.9;
const TERM = 1.25;
const LOOSE = 1.05;
const COMMON = -560;
/** Verbs that with a bare noun are an activity: *plocka bär*, *bygga kojor*, *spela fotboll*. */
const MAKING_VERBS: ReadonlySet<string> = wordSet(`
  plocka bygga spela baka elda hugga odla grilla sylta sy måla ro segla hålla tala starta driva ploga skotta fånga jaga fiska samla klyva
  koka brygga bada köra åka rida läsa
`);
/** What the tagger may take a bare noun for after such a verb: *bär* is a verb, *ved* looks like an adverb. */
const MISTAKEN: ReadonlySet<UniversalTag> = new Set<UniversalTag>(['VERB', 'ADV', 'ADJ', 'PROPN', 'X']);
/** *Jobba på distans*: where and how, told with a bare noun. */
const WORKING_VERBS: ReadonlySet<string> = new Set(['jobba', 'arbeta', 'undervisa', 'studera', 'plugga']);

/** What people do, said with a verb; null where the verb names no activity. */
export function activityCandidate(analysis: Analysis, i: number): Candidate | null {
  const lemma = analysis.tokens[i]?.lemma ?? '';
  if (RIDING_VERBS.has(lemma)) {
    for (let k = i + 1; k <= i + 2; k++) {
      const ridden = analysis.tokens[k]?.tag === 'NOUN' ? RIDDEN.get(analysis.tokens[k]?.lemma ?? '') : undefined;
      if (ridden !== undefined && analysis.sentenceOf[k] === analysis.sentenceOf[i])
        return { first: i, last: k, key: ridden, form: ridden, parts: [analysis.keys[k] ?? ''] };
    }
    return null;
  }
  const noun = ACTIVITIES.get(lemma);
  return noun === undefined ? null : { first: i, last: i, key: noun, form: noun, parts: [], weight: ACTIVITY };
}

/** A verb and its bare noun as a phrase beside the noun. */
export function makingPhrase(analysis: Analysis, i: number, { resources }: Sources): Candidate | null {
  const verb = analysis.tokens[i];
  if (verb === undefined) return null;
  const isWork = WORKING_VERBS.has(verb.lemma) && analysis.tokens[i + 1]?.text === 'på';
  const last = isWork ? i + 2 : i + 1;
  const noun = analysis.tokens[last];
  if (!isWork && !MAKING_VERBS.has(verb.lemma)) return null;
  if (noun === undefined || analysis.sentenceOf[last] !== analysis.sentenceOf[i] || !isNoun(noun, resources.dictionary))
    return null;
  if (SWEDISH_STOP_NOUNS.has(noun.lemma) || !(isWork || noun.tag !== 'NOUN' || isBare(noun))) return null;
  // Bär is a verb too: as a noun it is its own base form.
  const key = noun.tag === 'NOUN' ? (analysis.keys[last] ?? '') : noun.text.toLowerCase();
  const between = isWork ? 'på ' : '';
  return {
    first: i,
    last,
    key: `${verb.lemma} ${between}${key}`,
    form: `${verb.lemma} ${between}${noun.text.toLowerCase()}`,
    parts: [key],
    words: [key],
    weight: (resources.frequencies.level(key) ?? -Infinity) > COMMON ? TERM : LOOSE,
  };
}

function isNoun({ tag, text }: Token, dictionary: Dictionary): boolean {
  if (tag === 'NOUN') return true;
  const lower = text.toLowerCase();
  return MISTAKEN.has(tag) && dictionary.bases(lower, 'noun').includes(lower);
}

/** *Det är så tyst*, *Lugnt*: what the place is, said of *det* or by itself. A word alone may be tagged as anything. */
export function qualityCandidate(analysis: Analysis, i: number): Candidate | null {
  const token = analysis.tokens[i];
  if (token === undefined || token.kind !== 'word') return null;
  const noun = qualityOf(token.text.toLowerCase());
  // Free from noise is no freedom.
  if (noun === undefined || analysis.tokens[i + 1]?.text === 'från') return null;
  if (!(isSaidOfDet(analysis, i) || isShort(analysis, i))) return null;
  return { first: i, last: i, key: noun, form: noun, parts: [] };
}

function isShort(analysis: Analysis, i: number): boolean {
  const sentence = analysis.sentenceOf[i];
  let words = 0;
  for (let k = i; k >= 0 && analysis.sentenceOf[k] === sentence && words <= SHORT_SENTENCE; k--)
    words += Number(analysis.tokens[k]?.kind === 'word');
  for (let k = i + 1; analysis.sentenceOf[k] === sentence && words <= SHORT_SENTENCE; k++)
    words += Number(analysis.tokens[k]?.kind === 'word');
  return words <= SHORT_SENTENCE;
}

function isSaidOfDet(analysis: Analysis, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - WORDS_BETWEEN) && analysis.sentenceOf[k] === analysis.sentenceOf[i]; k--) {
    const token = analysis.tokens[k];
    if (token === undefined || token.tag === 'NOUN' || token.tag === 'PROPN') return false;
    if (!BEING.has(token.lemma)) continue;
    return isDet(analysis, k - 1) || isDet(analysis, k + 1);
  }
  return false;
}

function isDet(analysis: Analysis, i: number): boolean {
  return analysis.tokens[i]?.text.toLowerCase() === 'det';
}
