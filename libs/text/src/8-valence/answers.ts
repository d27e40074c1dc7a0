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
/** May stand between *inget* and what there is none of, or its end. */
const EMPHASIS = wordSet(`alls faktiskt egentligen särskilt speciellt direkt tyvärr stort just nu`);
/** Where these follow, *inga* stands alone; before a noun it says of what there is none: *Inga trafikljus*. */
const WHO_ANSWERS = wordSet(`vi jag gruppen kunde kom av tycker`);
/** *Inget att klaga på*, *inget som stör*: what is told to be absent is a complaint. */
const COMPLAINING = wordSet(
  `klaga anmärka invända gnälla förbättra bättra ändra åtgärda tillägga tillföra önska säga skriva komma peka nämna ta bättre sämre
  dåligt dåliga fel stör störande retar irriterar skaver saknas saknar fattas behövs behöver kom kommer ångrar oroar oroande`,
);
/** *Inget att göra bättre*: how far from *att* or *som* the complaint may stand. */
const COMPLAINT_REACH = 6;
/** Whatever is asked for, nothing is amiss. */
const CONTENT = [
  'allt finns',
  'finns allt',
  'har allt',
  'allt fungerar',
  'allt funkar',
  'allt är bra',
  'allting är bra',
  'allt är toppen',
  'allt är perfekt',
  'allt är som det ska',
  'inget fel på',
  'inga fel på',
  'ingenting fel på',
  'inte något fel på',
  'inte nåt fel på',
].map((phrase) => phrase.split(' '));
/** After *allt finns* these only round it off; another word says where or for whom. */
const AFTER_CONTENT = wordSet(`här redan ju faktiskt vi jag man som för och`);
const TURNING = wordSet(`men fast utom förutom bara inte dock`);
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
 * *Inga!* under Svagheter is praise, *Inget* to what is good is trouble, *Hann inte* leans nowhere, *Allt finns* is content whatever
 * is asked: null where the statement speaks of the place instead. `words` are the tokens in lower case; `asked` is null where
 * nothing is.
 */
export function answerToNothing(
  tokens: readonly Token[],
  words: readonly string[],
  asked: Valence | null,
): AnswerToNothing | null {
  if (asked !== null) {
    const unanswered = words.length <= SHORT ? findAny(words, UNANSWERED, LOOK_AHEAD) : null;
    if (unanswered !== null) return { valence: 'unclear', cues: [spanOf(tokens, unanswered)] };
    const nothing = nothingIn(tokens, words);
    if (nothing !== null)
      return { valence: asked === 'praise' ? 'trouble' : 'praise', cues: [spanOf(tokens, nothing)] };
  }
  const content = asked === 'praise' ? null : contentIn(tokens, words);
  return content === null ? null : { valence: 'praise', cues: [spanOf(tokens, content)] };
}

type Range = readonly [first: number, last: number];

function nothingIn(tokens: readonly Token[], words: readonly string[]): Range | null {
  let i = 0;
  while (i < words.length && (tokens[i]?.kind !== 'word' || FILLERS.has(words[i] ?? ''))) i++;
  const word = words[i] ?? '';
  if (NOTHING.has(word)) return [i, i];
  if (NONE.has(word) && standsAlone(tokens, words, i)) return [i, i];
  for (const parts of LITTLE) if (parts.every((part, k) => words[i + k] === part)) return [i, i + parts.length - 1];
  const found = findAny(words, CAME_UP_EMPTY, LOOK_AHEAD + LOOK_AHEAD);
  // *Finns inga butiker*, *finns inget för unga* is what is there not; *finns inga* is an answer.
  if (found === null) return null;
  const denies = NONE.has(words[found[1]] ?? '');
  return (denies ? standsAlone(tokens, words, found[1]) : tokens[found[1] + 1]?.tag !== 'NOUN') ? found : null;
}

/** Whether the *inget* at `at` is all that is said, or says that nothing is complained of; not *inget att göra*, *inget för unga*. */
function standsAlone(tokens: readonly Token[], words: readonly string[], at: number): boolean {
  let next = at + 1;
  while (EMPHASIS.has(words[next] ?? '')) next++;
  if (tokens[next]?.kind !== 'word' || WHO_ANSWERS.has(words[next] ?? '')) return true;
  if (words[next] !== 'att' && words[next] !== 'som') return false;
  return words
    .slice(next + 1, next + 1 + COMPLAINT_REACH)
    .some((word) => COMPLAINING.has(word) || WHO_ANSWERS.has(word));
}

/** *Allt finns*, *inget fel på skolan*: where a short statement turns at nothing. */
function contentIn(tokens: readonly Token[], words: readonly string[]): Range | null {
  if (words.length > SHORT || words.some((word) => TURNING.has(word) || word === '?')) return null;
  const found = findAny(words, CONTENT, SHORT);
  if (found === null) return null;
  const [next, last] = [found[1] + 1, words[found[1]] ?? ''];
  return last === 'på' || tokens[next]?.kind !== 'word' || AFTER_CONTENT.has(words[next] ?? '') ? found : null;
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
