import type { TextResources } from '../lexicon/resources.js';
import type { Language, ReadingContext, Span, Token, Valence, ValenceReading } from '../reading.js';
import { CONTRASTS, NEGATORS, type Leaning } from './cue-words.js';
import { cuesIn, type Cue } from './cues.js';

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
  const fallsBackOnPrior =
    prior !== undefined && (reading.basis === 'heading' || reading.basis === 'question' || hasContrast);
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

function statementReading(
  prior: ReadingContext['prior'],
  clauses: readonly Clause[],
  byWords: Valence,
  cues: readonly Cue[],
): ValenceReading {
  const spans = (valence: Valence): Span[] =>
    cues.filter(({ leaning }) => leaning === valence).map(({ start, end }) => ({ start, end }));
  if (prior === undefined || prior.valence === 'unclear') {
    return byWords === 'unclear'
      ? { valence: 'unclear', basis: 'none', cues: [] }
      : { valence: byWords, basis: 'words', cues: spans(byWords) };
  }
  if (prior.basis === 'heading' || byWords === 'unclear' || byWords === prior.valence)
    return { valence: prior.valence, basis: prior.basis, cues: [] };
  // What is said without leaning words before a contrast answers the question as asked.
  const asAsked =
    clauses.some(({ afterContrast }) => afterContrast) &&
    clauses.some(({ cues: own, afterContrast }) => !afterContrast && own.length === 0)
      ? ANSWERED
      : 0;
  const sums = totals(clauses);
  const against = Math.max(sums[byWords], byWords === 'praise' ? 0 : sums.wish + sums.trouble);
  const isMild = byWords === 'praise' && sums.wish + sums.trouble > 0;
  const clear = against >= 1 && !isMild && against > asAsked && (prior.valence !== 'praise' || against >= sums.praise);
  return clear
    ? { valence: byWords, basis: 'words', cues: spans(byWords) }
    : { valence: prior.valence, basis: prior.basis, cues: [] };
}

function totals(clauses: readonly Clause[]): Record<Leaning, number> {
  const sums: Record<Leaning, number> = { praise: 0, trouble: 0, wish: 0 };
  for (const { cues, afterContrast } of clauses)
    for (const { leaning, weight } of cues) sums[leaning] += weight * (afterContrast ? AFTER_CONTRAST : 1);
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

function splitClauses(
  tokens: readonly Token[],
  sentenceOf: readonly number[],
  language: 'sv' | 'en',
  resources: TextResources,
): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let afterContrast = false;
  const close = (to: number, sentence: number): void => {
    if (to > from) {
      const own = tokens.slice(from, to);
      const found = cuesIn(own, language, resources);
      clauses.push({
        from,
        to,
        sentence,
        afterContrast,
        cues: afterContrast && found.length === 0 ? deniedAfterContrast(own) : found,
      });
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
    else if (
      token.tag === 'CCONJ' &&
      hasVerb(tokens, Math.max(from, i - LOOK_BACK), i) &&
      hasVerb(tokens, i + 1, i + 1 + LOOK_AHEAD)
    )
      close(i, sentence);
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

/** *Men bussen går aldrig*: a denial after a contrast names a trouble even where no other word leans. */
function deniedAfterContrast(tokens: readonly Token[]): Cue[] {
  const negator = tokens.find((token) => NEGATORS.has(token.text.toLowerCase()));
  return negator === undefined ? [] : [{ start: negator.start, end: negator.end, leaning: 'trouble', weight: CLEAR }];
}
