import type { Analysis } from '../analysis.js';
import type { CompoundParts, CompoundSplitter } from '../6-compounds/compounds.js';
import type { TextResources } from '../lexicon/resources.js';
import { ACTIVITIES, QUALITIES, RIDDEN, RIDING_VERBS } from './activities.js';
import type { Candidate } from './candidate.js';
import { nounForm, phraseForm } from './display-form.js';
import { SWEDISH_STOP_ADJECTIVES, SWEDISH_STOP_NOUNS } from './stop-words.js';

const LONGEST_PHRASE = 3;
const LONGEST_WORD = 60;
const LONGEST_NAME = 4;
const BEING: ReadonlySet<string> = new Set(['vara', 'bli']);
const SURNAME = /\p{L}{2}sson$/u;

/**
 * Every content noun as its own base form, compounds unsplit; adjective and noun together as a phrase beside it; names; and
 * activities said with a verb. The municipality's places are where, not what, and are left out.
 */
export function swedishCandidates(
  analysis: Analysis,
  resources: TextResources,
  compounds: CompoundSplitter,
): Candidate[] {
  const { tokens, places } = analysis;
  const candidates: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || places[i] !== null || token.text.length > LONGEST_WORD)
      continue;
    const quality = qualityCandidate(analysis, i);
    if (quality !== null) {
      candidates.push(quality);
      continue;
    }
    if (token.tag === 'PROPN') {
      const last = nameEnd(analysis, i);
      const name = nameCandidate(analysis, i, last, resources);
      if (name !== null) candidates.push(name);
      i = last;
      continue;
    }
    const hanging = token.text.endsWith('-') ? hangingCandidate(analysis, i, compounds) : null;
    if (hanging !== null) {
      candidates.push(hanging);
      continue;
    }
    if (token.tag === 'VERB') {
      const activity = activityCandidate(analysis, i);
      if (activity !== null) {
        candidates.push(activity);
        i = activity.last;
      }
      continue;
    }
    if (token.tag !== 'NOUN' || token.text.endsWith('-')) continue;
    const apart = writtenApart(analysis, i, resources);
    const noun = apart ?? nounCandidate(analysis, i, resources, compounds);
    if (noun === null) continue;
    candidates.push(noun);
    const phrase = phraseCandidate(analysis, noun, resources);
    if (phrase !== null) candidates.push(phrase);
    i = noun.last;
  }
  return candidates;
}

function nounCandidate(
  analysis: Analysis,
  i: number,
  resources: TextResources,
  compounds: CompoundSplitter,
): Candidate | null {
  const token = analysis.tokens[i];
  const key = analysis.keys[i] ?? '';
  if (token === undefined || token.lemma.length < 2 || token.text.includes('.') || isStopNoun(token)) return null;
  const parts = compounds.split(token.lemma);
  const isSure =
    key === token.lemma &&
    (parts.length > 0 || resources.frequencies.has(token.lemma) || token.lemma === token.text.toLowerCase());
  return { first: i, last: i, key, form: nounForm(token.text, token.lemma, isSure), parts: partKeys(parts) };
}

/** By its form too: *nån* may be given a base form that nobody writes. */
function isStopNoun({ lemma, text }: { readonly lemma: string; readonly text: string }): boolean {
  return SWEDISH_STOP_NOUNS.has(lemma) || SWEDISH_STOP_NOUNS.has(text.toLowerCase());
}

/** Each part, and each tail that is a word of its own: längd+skid+spår gives spår, skidspår too. */
function partKeys(parts: CompoundParts): string[] {
  if (parts.length < 2) return [];
  const keys = parts.map(({ base }) => base).filter((part) => !SWEDISH_STOP_NOUNS.has(part));
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
function writtenApart(analysis: Analysis, i: number, resources: TextResources): Candidate | null {
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
  const joined = left.lemma + right.lemma;
  if (SWEDISH_STOP_NOUNS.has(left.lemma) || SWEDISH_STOP_NOUNS.has(right.lemma)) return null;
  if (left.lemma.length < 3 || right.lemma.length < 3 || !resources.frequencies.has(joined)) return null;
  return { first: i, last: i + 1, key: joined, form: joined, parts: [left.lemma, right.lemma] };
}

/** The first half of *skid- och cykelspår* takes its head from the second. */
function hangingCandidate(analysis: Analysis, i: number, compounds: CompoundSplitter): Candidate | null {
  const stem = analysis.tokens[i]?.text.slice(0, -1).toLowerCase() ?? '';
  for (let k = i + 1; k <= i + 5; k++) {
    const token = analysis.tokens[k];
    if (token === undefined || analysis.sentenceOf[k] !== analysis.sentenceOf[i]) return null;
    if (token.tag !== 'NOUN' || token.text.endsWith('-')) continue;
    const head = compounds.split(token.lemma).at(-1)?.base;
    if (head === undefined || stem.length < 2) return null;
    const joined = stem + head;
    if (SWEDISH_STOP_NOUNS.has(joined)) return null;
    const parts = partKeys(compounds.split(joined));
    return { first: i, last: i, key: joined, form: joined, parts: parts.length > 0 ? parts : [head] };
  }
  return null;
}

function activityCandidate(analysis: Analysis, i: number): Candidate | null {
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
  return noun === undefined ? null : { first: i, last: i, key: noun, form: noun, parts: [] };
}

/** *Det är så tyst*, *Lugnt*: what the place is, said of *det* or by itself. A word alone may be tagged as anything. */
function qualityCandidate(analysis: Analysis, i: number): Candidate | null {
  const token = analysis.tokens[i];
  if (token === undefined || token.kind !== 'word') return null;
  const noun = qualityOf(token.text.toLowerCase());
  // Free from noise is no freedom.
  if (noun === undefined || analysis.tokens[i + 1]?.text === 'från') return null;
  if (!(isSaidOfDet(analysis, i) || isShort(analysis, i))) return null;
  return { first: i, last: i, key: noun, form: noun, parts: [] };
}

/** Base form or neuter: *lugn*, *lugnt*, *fritt*. */
function qualityOf(word: string): string | undefined {
  const bare = [word, word.replace(/t$/u, ''), word.replace(/tt$/u, '')].find((each) => QUALITIES.has(each));
  return bare === undefined ? undefined : QUALITIES.get(bare);
}

const SHORT_SENTENCE = 3;

function isShort(analysis: Analysis, i: number): boolean {
  const sentence = analysis.sentenceOf[i];
  let words = 0;
  for (let k = i; k >= 0 && analysis.sentenceOf[k] === sentence && words <= SHORT_SENTENCE; k--)
    words += Number(analysis.tokens[k]?.kind === 'word');
  for (let k = i + 1; analysis.sentenceOf[k] === sentence && words <= SHORT_SENTENCE; k++)
    words += Number(analysis.tokens[k]?.kind === 'word');
  return words <= SHORT_SENTENCE;
}

const WORDS_BETWEEN = 4;

function isSaidOfDet(analysis: Analysis, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - WORDS_BETWEEN) && analysis.sentenceOf[k] === analysis.sentenceOf[i]; k--) {
    const token = analysis.tokens[k];
    if (token === undefined || token.tag === 'NOUN' || token.tag === 'PROPN') return false;
    if (!BEING.has(token.lemma)) continue;
    const around = [analysis.tokens[k - 1], analysis.tokens[k + 1]].map((each) => each?.text.toLowerCase() ?? '');
    return around.includes('det');
  }
  return false;
}

function phraseCandidate(analysis: Analysis, noun: Candidate, resources: TextResources): Candidate | null {
  let first = noun.first;
  while (first > 0 && noun.first - first < LONGEST_PHRASE - 1 && isTelling(analysis, first - 1, noun.first)) first--;
  if (first === noun.first) return null;
  const adjectives = analysis.tokens.slice(first, noun.first);
  const surface = analysis.tokens.slice(noun.first, noun.last + 1).map((token) => token.text);
  return {
    first,
    last: noun.last,
    key: [...analysis.keys.slice(first, noun.first), noun.key].join(' '),
    form: phraseForm(
      adjectives.map(({ text, lemma }) => ({ surface: text, lemma })),
      { surface: surface.join(''), form: noun.form },
      resources.frequencies,
    ),
    parts: [],
  };
}

function isTelling(analysis: Analysis, i: number, noun: number): boolean {
  const token = analysis.tokens[i];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.tag === 'ADJ' &&
    analysis.sentenceOf[i] === analysis.sentenceOf[noun] &&
    analysis.places[i] === null &&
    !SWEDISH_STOP_ADJECTIVES.has(token.lemma) &&
    !SWEDISH_STOP_ADJECTIVES.has(token.text.toLowerCase())
  );
}

function nameEnd(analysis: Analysis, first: number): number {
  let last = first;
  while (
    last - first < LONGEST_NAME - 1 &&
    analysis.tokens[last + 1]?.tag === 'PROPN' &&
    analysis.places[last + 1] === null &&
    analysis.sentenceOf[last + 1] === analysis.sentenceOf[first]
  )
    last++;
  return last;
}

/** Names of lakes, associations, shops; persons are nobody's keyphrase. */
function nameCandidate(analysis: Analysis, first: number, last: number, resources: TextResources): Candidate | null {
  const names = analysis.tokens.slice(first, last + 1);
  const opening = names[0];
  if (
    opening === undefined ||
    resources.givenNames.has(opening.lemma) ||
    SURNAME.test(opening.lemma) ||
    (names.length === 1 && opening.text.length < 2)
  )
    return null;
  const text = names.map((token, i) => (i === names.length - 1 ? token.lemma : token.text)).join(' ');
  return { first, last, key: text, form: text, parts: [] };
}
