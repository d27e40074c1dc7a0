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
import { denialOf, isBetterAbsent, praisedAbsence } from './denial.js';

const FAINT = 0.8;

/** One word or phrase that leans, after negation. */
export interface Cue extends Span {
  readonly leaning: Leaning;
  readonly weight: number;
}

/** The words of one clause, and which of them a phrase has used up so that they deny nothing else. */
interface Clause {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly spent: Set<number>;
}
interface Lean {
  readonly leaning: Leaning;
  readonly weight: number;
}

/** What leans among the tokens of one clause, in order, negation reckoned in. */
export function cuesIn(tokens: readonly Token[], language: 'sv' | 'en', resources: TextResources): Cue[] {
  const words = tokens.map((token) => token.text.toLowerCase());
  const clause: Clause = { tokens, words, spent: new Set() };
  const cues: Cue[] = [];
  const taken = new Set<number>();
  const opening = words.findIndex((word) => /\p{L}/u.test(word));
  const leanOf = (i: number): Lean | null => {
    const token = tokens[i];
    return token?.kind === 'word' ? wordCue(token, i, words, i === opening, language, resources) : null;
  };
  words.forEach((word, i) => {
    if (taken.has(i)) return;
    const phrase = (STARTS[language].get(word) ?? []).find(({ parts }) =>
      parts.every((part, k) => words[i + k] === part),
    );
    if (phrase === undefined) return;
    const last = i + phrase.parts.length - 1;
    const isAbsence = phrase.leaning === 'trouble' && NEGATORS.has(words[last] ?? '');
    const absent = isAbsence
      ? praisedAbsence(tokens, words, i, phrase.parts.length, (k) => leanOf(k)?.leaning ?? null)
      : null;
    for (let k = i; k <= (absent ?? last); k++) {
      taken.add(k);
      if (absent !== null || phrase.leaning === 'praise') clause.spent.add(k);
    }
    if (absent === null) pushCue(cues, clause, i, last, phrase);
    else cues.push({ start: tokens[i]?.start ?? 0, end: tokens[absent]?.end ?? 0, leaning: 'praise', weight: 1 });
  });
  tokens.forEach((token, i) => {
    if (taken.has(i) || token.kind !== 'word') return;
    const lean = leanOf(i);
    if (lean !== null) pushCue(cues, clause, i, i, lean);
    else if (isBetterAbsent(token) && denialOf(tokens, words, i, i, clause.spent, 'trouble') !== null)
      pushCue(cues, clause, i, i, { leaning: 'trouble', weight: 1 });
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
): Lean | null {
  const word = words[i] ?? '';
  if (OPENING_WISHES.has(word) && opens && words.length > i + 1) return { leaning: 'wish', weight: 1 };
  // A name leans no way: Lugnet may be a village.
  if (token.tag === 'PROPN') return null;
  const lemma = token.lemma.toLowerCase();
  const own = CUE_WORDS[language].get(word) ?? CUE_WORDS[language].get(lemma) ?? ofAdverb(token, word, language);
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

/** *så vackert*: an adverb in -t leans as its adjective does. */
function ofAdverb({ tag }: Token, word: string, language: 'sv' | 'en'): Leaning | undefined {
  return language === 'sv' && tag === 'ADV' && word.endsWith('t') ? CUE_WORDS.sv.get(word.slice(0, -1)) : undefined;
}

function pushCue(cues: Cue[], clause: Clause, first: number, last: number, { leaning, weight }: Lean): void {
  if (weight === 0) return;
  const { tokens, words, spent } = clause;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const found = denialOf(tokens, words, first, last, spent, leaning);
  if (found === null || (found.denial === 'spared' && leaning !== 'trouble')) {
    cues.push({ start, end, leaning, weight });
    return;
  }
  const span = {
    start: Math.min(start, tokens[found.at]?.start ?? start),
    end: Math.max(end, tokens[found.at]?.end ?? end),
  };
  // What is not wished for says little; not bad is faint praise; not good is trouble.
  if (found.denial === 'peerless') cues.push({ ...span, leaning, weight });
  else if (leaning === 'trouble') cues.push({ ...span, leaning: 'praise', weight: FAINT * weight });
  else if (leaning === 'praise') cues.push({ ...span, leaning: 'trouble', weight });
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
