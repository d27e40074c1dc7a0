import type { Analysis } from '../analysis.js';
import type { TextResources } from '../lexicon/resources.js';
import type { Candidate } from './candidate.js';
import { ENGLISH_STOP_ADJECTIVES, ENGLISH_STOP_NOUNS } from './stop-words.js';

const LONGEST_PHRASE = 3;
const LONGEST_WORD = 60;
const SHORTEST_PLAIN_WORD = 4;

/** English: every content noun by its stem, and nouns or a telling adjective beside each other as a phrase of up to three words. */
export function englishCandidates(analysis: Analysis, resources: TextResources): Candidate[] {
  const { tokens, keys, places, sentenceOf } = analysis;
  const stop = resources.functionWords.get('en') ?? new Set<string>();
  const isContent = (i: number): boolean => {
    const token = tokens[i];
    if (
      token === undefined ||
      token.kind !== 'word' ||
      token.text.length < 3 ||
      token.text.length > LONGEST_WORD ||
      places[i] !== null
    )
      return false;
    const lower = token.text.toLowerCase();
    return (
      (token.tag === 'NOUN' || token.tag === 'PROPN') &&
      !stop.has(lower) &&
      !ENGLISH_STOP_NOUNS.has(lower) &&
      !ENGLISH_STOP_NOUNS.has(token.lemma)
    );
  };
  const isTelling = (i: number): boolean => {
    const token = tokens[i];
    return (
      token?.tag === 'ADJ' &&
      token.kind === 'word' &&
      !stop.has(token.text.toLowerCase()) &&
      !ENGLISH_STOP_ADJECTIVES.has(token.text.toLowerCase())
    );
  };
  const candidates: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isContent(i)) continue;
    const lemma = tokens[i]?.lemma ?? '';
    if (!(tokens[i]?.tag === 'PROPN' && resources.givenNames.has(lemma)))
      candidates.push({ first: i, last: i, key: keys[i] ?? '', form: lemma, parts: [] });
    if (isContent(i + 1) && sentenceOf[i + 1] === sentenceOf[i]) continue;
    let first = i;
    while (
      first > 0 &&
      i - first < LONGEST_PHRASE - 1 &&
      (isContent(first - 1) || isTelling(first - 1)) &&
      sentenceOf[first - 1] === sentenceOf[i]
    )
      first--;
    if (
      first === i ||
      tokens.slice(first, i + 1).some((token) => token.tag === 'PROPN' && resources.givenNames.has(token.text))
    )
      continue;
    const form = [
      ...tokens.slice(first, i).map((token) => (token.tag === 'PROPN' ? token.text : token.text.toLowerCase())),
      lemma,
    ].join(' ');
    candidates.push({ first, last: i, key: keys.slice(first, i + 1).join(' '), form, parts: [] });
  }
  return candidates;
}

/** Other languages: words of four letters or more that no list of function words holds, as they are written. */
export function plainCandidates(analysis: Analysis, resources: TextResources): Candidate[] {
  const functionWords = [...resources.functionWords.values()];
  return analysis.tokens.flatMap((token, i) => {
    const lower = token.text.toLowerCase();
    const isWord =
      token.kind === 'word' &&
      lower.length >= SHORTEST_PLAIN_WORD &&
      lower.length <= LONGEST_WORD &&
      /^\p{L}/u.test(lower);
    if (!isWord || analysis.places[i] !== null || resources.givenNames.has(token.text)) return [];
    return functionWords.some((words) => words.has(lower))
      ? []
      : [{ first: i, last: i, key: lower, form: lower, parts: [] }];
  });
}
