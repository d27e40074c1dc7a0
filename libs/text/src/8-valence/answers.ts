import { wordSet } from '../lexicon/word-set.js';
import type { Span, Token, Valence } from '../reading.js';

/** How a statement that speaks of its heading or question leans, and the words that show it. */
export interface AnswerToNothing {
  readonly valence: Valence;
  readonly cues: readonly Span[];
}

const FILLERS = wordSet(
  `nej nä näe nänä nope ja jo nja tja egentligen faktiskt här vi jag gruppen ärligt talat just nu kära nån svagheter styrkor utmaningar minus brister no`,
);
const NOTHING = wordSet(`ingenting nada noll nothing`);
const NONE = wordSet(`inget inga ingen none`);
/** Where these follow, *inga* stands alone; before a noun it says of what there is none: *Inga trafikljus*. */
const AFTER_NONE = wordSet(
  `alls faktiskt egentligen särskilt speciellt direkt tyvärr att som vi jag gruppen stort just kunde kom av tycker`,
);
/** Two or three words that say the same further in. */
const CAME_UP_EMPTY = [
  'hittade inga',
  'hittade inget',
  'hittade ingenting',
  'hittar inga',
  'hittar inget',
  'kom inte på',
  'kommer inte på',
  'komma på',
  'finns inga',
  'finns väl inga',
  'finns inget',
  'har vi inga',
  'har inga',
].map((phrase) => phrase.split(' '));
const LITTLE = [
  'inte mycket',
  'inte så mycket',
  'inte ett dugg',
  'inte ett skit',
  'inte något',
  'inte nåt',
  'inte någonting',
  'inte direkt något',
  'int na',
].map((phrase) => phrase.split(' '));
const UNANSWERED = [
  'vet ej',
  'vet inte',
  'se ovan',
  'som ovan',
  'hann inte',
  'hann vi inte',
  'bor inte där',
  'jag bor inte',
  'ingen aning',
  'ingen åsikt',
  'ingen uppfattning',
  'ej aktuellt',
  'kan inte svara',
  'pratade mest om annat',
  'inget svar',
  'pass',
].map((phrase) => phrase.split(' '));
const LOOK_AHEAD = 12;
const SHORT = 14;

/**
 * *Inga!* under Svagheter is praise, *Inget* to what is good is trouble, *Hann inte* leans nowhere: null where the statement
 * speaks of the place instead. `words` are the tokens in lower case.
 */
export function answerToNothing(
  tokens: readonly Token[],
  words: readonly string[],
  asked: Valence,
): AnswerToNothing | null {
  const unanswered = words.length <= SHORT ? findAny(words, UNANSWERED, LOOK_AHEAD) : null;
  if (unanswered !== null) return { valence: 'unclear', cues: [spanOf(tokens, unanswered)] };
  const nothing = nothingIn(tokens, words);
  return nothing === null
    ? null
    : { valence: asked === 'praise' ? 'trouble' : 'praise', cues: [spanOf(tokens, nothing)] };
}

type Range = readonly [first: number, last: number];

function nothingIn(tokens: readonly Token[], words: readonly string[]): Range | null {
  let i = 0;
  while (i < words.length && (tokens[i]?.kind !== 'word' || FILLERS.has(words[i] ?? ''))) i++;
  const word = words[i] ?? '';
  if (NOTHING.has(word)) return [i, i];
  if (NONE.has(word) && (tokens[i + 1]?.kind !== 'word' || AFTER_NONE.has(words[i + 1] ?? ''))) return [i, i];
  for (const parts of LITTLE) if (parts.every((part, k) => words[i + k] === part)) return [i, i + parts.length - 1];
  const found = findAny(words, CAME_UP_EMPTY, LOOK_AHEAD + LOOK_AHEAD);
  // *Finns inga butiker* is what is there not; *finns inga* is an answer.
  return found !== null && (tokens[found[1] + 1]?.tag ?? 'PUNCT') !== 'NOUN' ? found : null;
}

function findAny(words: readonly string[], phrases: readonly (readonly string[])[], within: number): Range | null {
  for (let i = 0; i < Math.min(words.length, within); i++)
    for (const parts of phrases)
      if (words[i] === parts[0] && parts.every((part, k) => words[i + k] === part)) return [i, i + parts.length - 1];
  return null;
}

function spanOf(tokens: readonly Token[], [first, last]: Range): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
