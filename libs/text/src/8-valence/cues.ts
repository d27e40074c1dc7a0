import type { TextResources } from '../lexicon/resources.js';
import type { Span, Token, UniversalTag, Valence } from '../reading.js';
import type { Sense } from './cue-family.js';
import { CUES, IMPERATIVE_WORDS, OPENING_WISH_WORDS } from './cue-lists.js';
import { NEGATORS, PLAIN_WORDS, TOO_MUCH } from './cue-words.js';
import { denialOf, isBetterAbsent, praisedAbsence } from './denial.js';

const FAINT = 0.8;
const SHORTEST_COMPOUND = 7;
const ENGLISH_STRONG = 2;

/** One word or phrase that leans, after negation. */
export interface Cue extends Span {
  /** Its family; `-` before it where the cue is denied. */
  readonly family: string;
  readonly leaning: Valence;
  readonly weight: number;
}

/** The words of one clause, and which of them a phrase has used up so that they deny nothing else. */
interface Clause {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly spent: Set<number>;
}

const OPENING_WISH: Sense = { family: 'opening-wish', leaning: 'wish', weight: 1 };
const IMPERATIVE: Sense = { family: 'imperative', leaning: 'wish', weight: 1 };
const TOO: Sense = { family: 'too-much', leaning: 'trouble', weight: 1.2 };
const LISTED: Readonly<Record<'praise' | 'trouble', Sense>> = {
  praise: { family: 'listed-praise', leaning: 'praise', weight: 0.75 },
  trouble: { family: 'listed-trouble', leaning: 'trouble', weight: 0.75 },
};
const SPARED: Sense = { family: 'better-absent', leaning: 'trouble', weight: 1 };
const ABSENT = { family: '-better-absent', leaning: 'praise', weight: 1 } as const;
/** What SentimentLex lists. */
const CONTENT: ReadonlySet<UniversalTag> = new Set(['VERB', 'ADJ', 'ADV']);
/** May stand before the imperative that opens a demand. */
const BEFORE_IMPERATIVE = new Set(['snälla', 'please', 'kommunen', 'ja', 'och', 'så', 'jo', 'men']);

/** What leans among the tokens of one clause, in order, negation reckoned in. `words` are the tokens in lower case. */
export function cuesIn(
  tokens: readonly Token[],
  words: readonly string[],
  language: 'sv' | 'en',
  resources: TextResources,
): Cue[] {
  const clause: Clause = { tokens, words, spent: new Set() };
  const cues: Cue[] = [];
  const taken = new Uint8Array(words.length);
  const opening = tokens.findIndex(({ kind }) => kind === 'word');
  const senseOf = (i: number): Sense | null => {
    const token = tokens[i];
    return token?.kind === 'word' ? wordSense(token, i, words, opening, language, resources) : null;
  };
  for (let i = 0; i < words.length; i++) {
    const phrase = CUES[language].phraseAt(words, i);
    if (phrase === undefined) continue;
    const { sense, length } = phrase;
    const last = i + length - 1;
    const absent =
      sense.leaning === 'trouble' && NEGATORS.has(words[last] ?? '')
        ? praisedAbsence(tokens, words, i, length, (k) => senseOf(k)?.leaning ?? null)
        : null;
    for (let k = i; k <= (absent ?? last); k++) {
      taken[k] = 1;
      if (absent !== null || sense.leaning !== 'trouble') clause.spent.add(k);
    }
    if (absent === null) pushCue(cues, clause, i, last, sense);
    else cues.push({ start: tokens[i]?.start ?? 0, end: tokens[absent]?.end ?? 0, ...ABSENT });
    i = absent ?? last;
  }
  tokens.forEach((token, i) => {
    if (taken[i] === 1 || token.kind !== 'word') return;
    const sense = senseOf(i);
    if (sense !== null) pushCue(cues, clause, i, i, sense);
    else if (isBetterAbsent(token) && denialOf(tokens, words, i, i, clause.spent, 'trouble') !== null)
      pushCue(cues, clause, i, i, SPARED);
  });
  return withoutWishedPraise(cues.sort((a, b) => a.start - b.start));
}

function wordSense(
  token: Token,
  i: number,
  words: readonly string[],
  opening: number,
  language: 'sv' | 'en',
  resources: TextResources,
): Sense | null {
  const word = words[i] ?? '';
  if (i === opening && words.length > i + 1 && OPENING_WISH_WORDS.has(word)) return OPENING_WISH;
  if (opensDemand(words, i, opening) || (i === opening && word === 'snälla' && words.length > i + 1)) return IMPERATIVE;
  // A name leans no way: Lugnet may be a village.
  if (token.tag === 'PROPN') return null;
  const { lemma } = token;
  if (language === 'sv' ? words[i - 1] === 'för' && TOO_MUCH.has(lemma) : words[i - 1] === 'too') return TOO;
  const index = CUES[language];
  const own = index.ofWord(word, lemma) ?? ofAdverb(token, word, language);
  if (own !== undefined) return own;
  if (language === 'en') {
    const value = resources.englishSentiment.get(word) ?? 0;
    return Math.abs(value) < ENGLISH_STRONG ? null : LISTED[value > 0 ? 'praise' : 'trouble'];
  }
  if (token.tag === 'NOUN' && lemma.length >= SHORTEST_COMPOUND) {
    const ofHead = index.ofHead(lemma);
    if (ofHead !== undefined) return ofHead;
  }
  if (!CONTENT.has(token.tag) || PLAIN_WORDS.has(lemma)) return null;
  const polarity = resources.swedishSentiment.get(`${lemma} ${token.tag}`);
  return polarity === undefined ? null : LISTED[polarity > 0 ? 'praise' : 'trouble'];
}

/** *Bygg en bro*; *Snälla rädda skolan*: an imperative is one by where it stands. */
function opensDemand(words: readonly string[], i: number, opening: number): boolean {
  if (!IMPERATIVE_WORDS.has(words[i] ?? '') || words.length < opening + 2) return false;
  return i === opening || (i === opening + 1 && BEFORE_IMPERATIVE.has(words[opening] ?? ''));
}

/** *så vackert*: an adverb in -t leans as its adjective does. */
function ofAdverb({ tag }: Token, word: string, language: 'sv' | 'en'): Sense | undefined {
  if (language !== 'sv' || tag !== 'ADV' || !word.endsWith('t')) return undefined;
  const adjective = word.slice(0, -1);
  return CUES.sv.ofWord(adjective, adjective);
}

function pushCue(cues: Cue[], clause: Clause, first: number, last: number, sense: Sense): void {
  const { family, leaning, weight } = sense;
  if (weight === 0) return;
  const { tokens, words, spent } = clause;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const found = leaning === 'unclear' ? null : denialOf(tokens, words, first, last, spent, leaning);
  if (found === null || (found.denial === 'spared' && leaning !== 'trouble')) {
    cues.push({ start, end, family, leaning, weight });
    return;
  }
  const span = {
    start: Math.min(start, tokens[found.at]?.start ?? start),
    end: Math.max(end, tokens[found.at]?.end ?? end),
  };
  if (found.denial === 'peerless') {
    cues.push({ ...span, family: leaning === 'praise' ? 'peerless' : family, leaning, weight });
    return;
  }
  const token = tokens[first];
  // What is not wished for says little; not bad is faint praise; not good is trouble.
  if (leaning !== 'trouble')
    cues.push({ ...span, family: `-${family}`, leaning: leaning === 'praise' ? 'trouble' : 'unclear', weight });
  else if (token !== undefined && first === last && isBetterAbsent(token)) cues.push({ ...span, ...ABSENT });
  else cues.push({ ...span, family: `-${family}`, leaning: 'praise', weight: FAINT * weight });
}

/** After a wish the good words of its clause say what is wished for. */
function withoutWishedPraise(cues: readonly Cue[]): Cue[] {
  const wish = cues.findIndex(({ leaning, weight }) => leaning === 'wish' && weight >= 1);
  return wish === -1 ? [...cues] : cues.filter(({ leaning }, i) => i < wish || leaning !== 'praise');
}
