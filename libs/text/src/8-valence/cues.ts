import type { TextResources } from '../lexicon/resources.js';
import type { Span, Token } from '../reading.js';
import {
  CUE_WORDS,
  NEGATORS,
  OPENING_WISHES,
  PHRASES,
  PLAIN_WORDS,
  TOO_MUCH,
  type Leaning,
  type PhraseCue,
} from './cue-words.js';

const NEGATION_REACH = 3;

/** One word or phrase that leans, after negation. */
export interface Cue extends Span {
  readonly leaning: Leaning;
  readonly weight: number;
}

/** What leans among the tokens of one clause, in order, negation reckoned in. */
export function cuesIn(tokens: readonly Token[], language: 'sv' | 'en', resources: TextResources): Cue[] {
  const words = tokens.map((token) => token.text.toLowerCase());
  const cues: Cue[] = [];
  const taken = new Set<number>();
  const starters = STARTS[language];
  words.forEach((word, i) => {
    if (taken.has(i)) return;
    for (const { parts, leaning, weight } of starters.get(word) ?? []) {
      if (!parts.every((part, k) => words[i + k] === part)) continue;
      for (let k = 0; k < parts.length; k++) taken.add(i + k);
      pushCue(cues, tokens, words, i, i + parts.length - 1, leaning, weight);
      break;
    }
  });
  const opening = words.findIndex((word) => /\p{L}/u.test(word));
  tokens.forEach((token, i) => {
    if (taken.has(i) || token.kind !== 'word') return;
    const found = wordCue(token, i, words, i === opening, language, resources);
    if (found !== null) pushCue(cues, tokens, words, i, i, found.leaning, found.weight);
  });
  return withoutWishedPraise(cues).sort((a, b) => a.start - b.start);
}

/** In a wish the good words say what is wished for. */
function withoutWishedPraise(cues: readonly Cue[]): Cue[] {
  const wishes = cues.some(({ leaning, weight }) => leaning === 'wish' && weight >= 1);
  return wishes ? cues.filter(({ leaning }) => leaning !== 'praise') : [...cues];
}

function wordCue(
  token: Token,
  i: number,
  words: readonly string[],
  opens: boolean,
  language: 'sv' | 'en',
  resources: TextResources,
): { leaning: Leaning; weight: number } | null {
  const word = words[i] ?? '';
  if (OPENING_WISHES.has(word) && opens && words.length > i + 1) return { leaning: 'wish', weight: 1 };
  // A name leans no way: Lugnet may be a village.
  if (token.tag === 'PROPN') return null;
  const lemma = token.lemma.toLowerCase();
  const own = CUE_WORDS[language].get(word) ?? CUE_WORDS[language].get(lemma);
  const tooMuch =
    (language === 'sv' && words[i - 1] === 'för' && TOO_MUCH.has(lemma)) ||
    (language === 'en' && words[i - 1] === 'too');
  if (tooMuch) return { leaning: 'trouble', weight: 1.2 };
  if (own !== undefined) return { leaning: own, weight: 1 };
  if (language === 'sv') {
    if (PLAIN_WORDS.has(lemma)) return null;
    const polarity = resources.swedishSentiment.get(`${lemma} ${token.tag}`);
    return polarity === undefined ? null : { leaning: polarity > 0 ? 'praise' : 'trouble', weight: 0.75 };
  }
  const value = resources.englishSentiment.get(word) ?? 0;
  return Math.abs(value) < 2 ? null : { leaning: value > 0 ? 'praise' : 'trouble', weight: 0.75 };
}

function pushCue(
  cues: Cue[],
  tokens: readonly Token[],
  words: readonly string[],
  first: number,
  last: number,
  leaning: Leaning,
  weight: number,
): void {
  if (weight === 0) return;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const negator = negatorNear(words, first, last, tokens[first]?.tag === 'VERB' || tokens[first]?.tag === 'AUX');
  if (negator === null) {
    cues.push({ start, end, leaning, weight });
    return;
  }
  // What is not wished for says little; not bad is faint praise; not good is trouble.
  if (leaning === 'praise')
    cues.push({
      start: Math.min(start, tokens[negator]?.start ?? start),
      end: Math.max(end, tokens[negator]?.end ?? end),
      leaning: 'trouble',
      weight,
    });
  else if (leaning === 'trouble')
    cues.push({
      start: Math.min(start, tokens[negator]?.start ?? start),
      end: Math.max(end, tokens[negator]?.end ?? end),
      leaning: 'praise',
      weight: 0.8 * weight,
    });
}

function negatorNear(words: readonly string[], first: number, last: number, isVerb: boolean): number | null {
  for (let i = first - 1; i >= Math.max(0, first - NEGATION_REACH - 1); i--) {
    const word = words[i] ?? '';
    if (NEGATORS.has(word)) return words[i + 1] === 'bara' || words[i + 1] === 'only' ? null : i;
  }
  if (!isVerb) return null;
  for (let i = last + 1; i <= last + 2; i++)
    if (NEGATORS.has(words[i] ?? '')) return words[i + 1] === 'bara' ? null : i;
  return null;
}

const STARTS: Readonly<Record<'sv' | 'en', ReadonlyMap<string, readonly PhraseCue[]>>> = {
  sv: indexPhrases('sv'),
  en: indexPhrases('en'),
};

function indexPhrases(language: 'sv' | 'en'): ReadonlyMap<string, readonly PhraseCue[]> {
  const starts = new Map<string, PhraseCue[]>();
  for (const phrase of PHRASES[language]) {
    const first = phrase.parts[0] ?? '';
    starts.set(
      first,
      [...(starts.get(first) ?? []), phrase].sort((a, b) => b.parts.length - a.parts.length),
    );
  }
  return starts;
}
