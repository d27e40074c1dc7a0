import type { TextResources } from '../lexicon/resources.js';
import type { Language, ReadingContext, Span, Token, Valence, ValenceReading } from '../reading.js';
import { CONTRASTS, CUE_WORDS, NEGATORS, OPENING_WISHES, PHRASES, PLAIN_WORDS, TOO_MUCH, type Leaning } from './cue-words.js';

/** One word or phrase that leans, after negation. */
export interface Cue extends Span {
  readonly leaning: Leaning;
  readonly weight: number;
}

/** A stretch between stops, commas and contrasts, with what leans in it. */
interface Clause {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly afterContrast: boolean;
  readonly cues: readonly Cue[];
}

export interface ValenceResult {
  readonly reading: ValenceReading;
  /** How the mention made of tokens `first` to `last` leans: its own clause, then its sentence, then the statement. */
  of(first: number): Valence;
}

const CLEAR = 0.75;
const NEGATION_REACH = 3;
const AFTER_CONTRAST = 1.5;
const ANSWERED = 1.8;
const LOOK_BACK = 12;
const LOOK_AHEAD = 4;

/**
 * Reads how a statement leans. A heading decides; a question decides unless words clearly name a trouble or a wish (or, where
 * it asked for those, praise); without either the words decide, or nothing does.
 */
export function readValence(
  tokens: readonly Token[],
  sentenceOf: readonly number[],
  language: Language,
  resources: TextResources,
  prior: ReadingContext['prior'],
): ValenceResult {
  const clauses = language === 'sv' || language === 'en' ? splitClauses(tokens, sentenceOf, language, resources) : [];
  const cues = clauses.flatMap((clause) => clause.cues);
  const hasContrast = clauses.some((clause) => clause.afterContrast);
  const byWords = decide(totals(clauses));
  const reading = statementReading(prior, clauses, byWords, cues);
  const clauseOf = indexByToken(clauses, tokens.length);
  const bySentence = sentenceLeanings(clauses);
  const fallsBackOnPrior = prior !== undefined && (reading.basis === 'heading' || reading.basis === 'question' || hasContrast);
  return {
    reading,
    of(first) {
      const clause = clauseOf[first];
      if (clause === undefined || (reading.basis === 'heading' && !hasContrast)) return reading.valence;
      const own = decide(totals([clause]));
      if (own !== 'unclear') return own;
      if (fallsBackOnPrior) return prior.valence;
      // After a contrast the statement's lean is the one thing that is not meant.
      if (clause.afterContrast && reading.valence === 'praise') return 'unclear';
      const inSentence = bySentence.get(sideOf(clause)) ?? 'unclear';
      return inSentence === 'unclear' ? reading.valence : inSentence;
    },
  };
}

function indexByToken(clauses: readonly Clause[], length: number): (Clause | undefined)[] {
  const index = new Array<Clause | undefined>(length);
  for (const clause of clauses) index.fill(clause, clause.from, clause.to);
  return index;
}

/** A sentence before its contrast, or after it. */
function sideOf({ sentence, afterContrast }: Clause): string {
  return `${sentence}${afterContrast ? '-' : '+'}`;
}

function sentenceLeanings(clauses: readonly Clause[]): Map<string, Valence> {
  const sides = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const known = sides.get(sideOf(clause));
    if (known === undefined) sides.set(sideOf(clause), [clause]);
    else known.push(clause);
  }
  return new Map([...sides].map(([side, members]) => [side, decide(totals(members))]));
}

function statementReading(prior: ReadingContext['prior'], clauses: readonly Clause[], byWords: Valence, cues: readonly Cue[]): ValenceReading {
  const spans = (valence: Valence): Span[] => cues.filter(({ leaning }) => leaning === valence).map(({ start, end }) => ({ start, end }));
  if (prior === undefined || prior.valence === 'unclear') {
    return byWords === 'unclear' ? { valence: 'unclear', basis: 'none', cues: [] } : { valence: byWords, basis: 'words', cues: spans(byWords) };
  }
  if (prior.basis === 'heading' || byWords === 'unclear' || byWords === prior.valence) return { valence: prior.valence, basis: prior.basis, cues: [] };
  // What is said without leaning words before a contrast answers the question as asked.
  const asAsked = clauses.some(({ afterContrast }) => afterContrast) && clauses.some(({ cues: own, afterContrast }) => !afterContrast && own.length === 0) ? ANSWERED : 0;
  const sums = totals(clauses);
  const against = Math.max(sums[byWords], byWords === 'praise' ? 0 : sums.wish + sums.trouble);
  const isMild = byWords === 'praise' && sums.wish + sums.trouble > 0;
  const clear = against >= 1 && !isMild && against > asAsked && (prior.valence !== 'praise' || against >= sums.praise);
  return clear ? { valence: byWords, basis: 'words', cues: spans(byWords) } : { valence: prior.valence, basis: prior.basis, cues: [] };
}

function totals(clauses: readonly Clause[]): Record<Leaning, number> {
  const sums: Record<Leaning, number> = { praise: 0, trouble: 0, wish: 0 };
  for (const { cues, afterContrast } of clauses) for (const { leaning, weight } of cues) sums[leaning] += weight * (afterContrast ? AFTER_CONTRAST : 1);
  return sums;
}

/** Praise stands against trouble and wish together; of those two the greater names it, the wish where they are even. */
function decide(sums: Record<Leaning, number>): Valence {
  const complaint = sums.trouble + sums.wish;
  if (Math.max(complaint, sums.praise) < CLEAR) return 'unclear';
  if (sums.praise > complaint) return 'praise';
  // "Fin vore en buss": what is wished for may well be praised while it is wished.
  if (sums.praise === complaint && sums.wish === 0) return 'unclear';
  return sums.wish >= sums.trouble ? 'wish' : 'trouble';
}

function splitClauses(tokens: readonly Token[], sentenceOf: readonly number[], language: 'sv' | 'en', resources: TextResources): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let afterContrast = false;
  const close = (to: number, sentence: number): void => {
    if (to > from) {
      const own = tokens.slice(from, to);
      const found = cuesIn(own, language, resources);
      clauses.push({ from, to, sentence, afterContrast, cues: afterContrast && found.length === 0 ? deniedAfterContrast(own) : found });
    }
    from = to;
  };
  tokens.forEach((token, i) => {
    const sentence = sentenceOf[i] ?? 0;
    const before = sentenceOf[i - 1] ?? sentence;
    if (sentence !== before) {
      close(i, before);
      afterContrast = false;
    }
    const lower = token.text.toLowerCase();
    if (CONTRASTS.has(lower) && i > 0) {
      close(i, sentence);
      afterContrast = i > 0 && sentence === before;
    } else if (token.kind === 'punctuation' && /^[,;:–—]$/u.test(token.text)) close(i, sentence);
    else if (token.tag === 'CCONJ' && hasVerb(tokens, Math.max(from, i - LOOK_BACK), i) && hasVerb(tokens, i + 1, i + 1 + LOOK_AHEAD)) close(i, sentence);
  });
  close(tokens.length, sentenceOf.at(-1) ?? 0);
  return clauses;
}

/** *och* with a verb on either side joins two clauses; with none, two words. */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const token = tokens[i];
    if (token?.tag === 'VERB' || token?.tag === 'AUX') return true;
    if (token?.kind === 'punctuation') return false;
  }
  return false;
}

function cuesIn(tokens: readonly Token[], language: 'sv' | 'en', resources: TextResources): Cue[] {
  const words = tokens.map((token) => token.text.toLowerCase());
  const cues: Cue[] = [];
  const taken = new Set<number>();
  const starters = STARTS[language];
  words.forEach((word, i) => {
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

/** *Men bussen går aldrig*: a denial after a contrast names a trouble even where no other word leans. */
function deniedAfterContrast(tokens: readonly Token[]): Cue[] {
  const negator = tokens.find((token) => NEGATORS.has(token.text.toLowerCase()));
  return negator === undefined ? [] : [{ start: negator.start, end: negator.end, leaning: 'trouble', weight: CLEAR }];
}

/** In a wish the good words say what is wished for. */
function withoutWishedPraise(cues: readonly Cue[]): Cue[] {
  const wishes = cues.some(({ leaning, weight }) => leaning === 'wish' && weight >= 1);
  return wishes ? cues.filter(({ leaning }) => leaning !== 'praise') : [...cues];
}

function wordCue(token: Token, i: number, words: readonly string[], opens: boolean, language: 'sv' | 'en', resources: TextResources): { leaning: Leaning; weight: number } | null {
  const word = words[i] ?? '';
  if (OPENING_WISHES.has(word) && opens && words.length > i + 1) return { leaning: 'wish', weight: 1 };
  // A name leans no way: Lugnet may be a village.
  if (token.tag === 'PROPN') return null;
  const lemma = token.lemma.toLowerCase();
  const own = CUE_WORDS[language].get(word) ?? CUE_WORDS[language].get(lemma);
  const tooMuch = (language === 'sv' && words[i - 1] === 'för' && TOO_MUCH.has(lemma)) || (language === 'en' && words[i - 1] === 'too');
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

function pushCue(cues: Cue[], tokens: readonly Token[], words: readonly string[], first: number, last: number, leaning: Leaning, weight: number): void {
  if (weight === 0) return;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const negator = negatorNear(words, first, last, tokens[first]?.tag === 'VERB' || tokens[first]?.tag === 'AUX');
  if (negator === null) {
    cues.push({ start, end, leaning, weight });
    return;
  }
  // What is not wished for says little; not bad is faint praise; not good is trouble.
  if (leaning === 'praise') cues.push({ start: Math.min(start, tokens[negator]?.start ?? start), end: Math.max(end, tokens[negator]?.end ?? end), leaning: 'trouble', weight });
  else if (leaning === 'trouble') cues.push({ start: Math.min(start, tokens[negator]?.start ?? start), end: Math.max(end, tokens[negator]?.end ?? end), leaning: 'praise', weight: 0.8 * weight });
}

function negatorNear(words: readonly string[], first: number, last: number, isVerb: boolean): number | null {
  for (let i = first - 1; i >= Math.max(0, first - NEGATION_REACH - 1); i--) {
    const word = words[i] ?? '';
    if (NEGATORS.has(word)) return words[i + 1] === 'bara' || words[i + 1] === 'only' ? null : i;
  }
  if (!isVerb) return null;
  for (let i = last + 1; i <= last + 2; i++) if (NEGATORS.has(words[i] ?? '')) return words[i + 1] === 'bara' ? null : i;
  return null;
}

interface PhraseCue {
  readonly parts: readonly string[];
  readonly leaning: Leaning;
  readonly weight: number;
}

const STARTS: Readonly<Record<'sv' | 'en', ReadonlyMap<string, readonly PhraseCue[]>>> = { sv: indexPhrases('sv'), en: indexPhrases('en') };

function indexPhrases(language: 'sv' | 'en'): ReadonlyMap<string, readonly PhraseCue[]> {
  const starts = new Map<string, PhraseCue[]>();
  for (const [phrase, leaning, weight] of PHRASES[language]) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    starts.set(first, [...(starts.get(first) ?? []), { parts, leaning, weight }].sort((a, b) => b.parts.length - a.parts.length));
  }
  return starts;
}
