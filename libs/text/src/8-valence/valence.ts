import type { TextResources } from '../lexicon/resources.js';
import type { Language, ReadingContext, Token, Valence, ValenceReading } from '../reading.js';
import { answerToNothing } from './answers.js';
import { splitClauses, type Clause } from './clauses.js';
import { featuresOf } from './features.js';
import { likeliest, scoresOf, spansFor } from './model.js';
import { WordReader, type WordSigns } from './word-signs.js';
import type { TellingWords, WordWeights } from './word-weights.js';

type Leaning = Exclude<Valence, 'unclear'>;

export interface ValenceResult {
  readonly reading: ValenceReading;
  /** How the mention made of tokens `first` to `last` leans: its own clause, then its sentence, then the statement. */
  of(first: number): Valence;
}

const CLEAR = 0.75;
/** Lighter cues, such as what is often spoken well of, lean a statement only together. */
const TELLING = 0.7;
const AFTER_CONTRAST = 1.5;
const FEW_WORDS = 6;
const PLAIN = 1;

/**
 * Reads how a statement leans. A heading decides, unless the statement is about the heading itself. A question weighs in: bare
 * words are what it asks for, words that plainly go against it win. Without either the words decide, or nothing does: the signs
 * of a statement (families of cues, denial, form) and its words, alone and two in a row, are weighed by multinomial logistic regression (Cox 1958,
 * doi:10.1111/j.2517-6161.1958.tb00292.x) that `train/valence` trains. Holds nothing but memos of what words are.
 */
export class ValenceReader {
  private readonly swedish: WordReader;
  private readonly english: WordReader;
  private readonly weights: WordWeights;

  constructor(resources: TextResources) {
    this.weights = resources.valenceWords;
    this.swedish = new WordReader('sv', resources);
    this.english = new WordReader('en', resources);
  }

  read(
    tokens: readonly Token[],
    sentenceOf: readonly number[],
    language: Language,
    prior: ReadingContext['prior'],
  ): ValenceResult {
    // Dialect and few words are taken for Norwegian or for nothing; their cues are Swedish all the same.
    const words = (language === 'en' ? this.english : this.swedish).read(tokens);
    const clauses = splitClauses(tokens, words, sentenceOf);
    const telling = language === 'sv' ? this.weights.of(tokens, words) : [];
    const reading = statementReading(tokens, words, clauses, prior, telling);
    return new StatementValence(reading, clauses, tokens.length, prior);
  }
}

/** How a statement leans, and each mention in it. */
class StatementValence implements ValenceResult {
  readonly reading: ValenceReading;
  private readonly clauses: readonly Clause[];
  private readonly length: number;
  private readonly prior: ReadingContext['prior'];
  private readonly hasContrast: boolean;
  private clauseOf: readonly (Clause | undefined)[] | null = null;
  private bySentence: ReadonlyMap<string, Valence> | null = null;
  private readonly byClause = new Map<Clause, Valence>();

  constructor(reading: ValenceReading, clauses: readonly Clause[], length: number, prior: ReadingContext['prior']) {
    this.reading = reading;
    this.clauses = clauses;
    this.length = length;
    this.prior = prior;
    this.hasContrast = clauses.some(({ afterContrast }) => afterContrast);
  }

  of(first: number): Valence {
    const { reading, prior, hasContrast } = this;
    this.clauseOf ??= indexByToken(this.clauses, this.length);
    const clause = this.clauseOf[first];
    if (clause === undefined || (reading.basis === 'heading' && !hasContrast)) return reading.valence;
    const own = this.leaningOf(clause);
    if (own !== 'unclear') return own;
    if (prior !== undefined && (reading.basis === 'heading' || reading.basis === 'question' || hasContrast))
      return prior.valence;
    // After a contrast the statement's lean is the one thing that is not meant.
    if (clause.afterContrast && reading.valence === 'praise') return 'unclear';
    this.bySentence ??= sentenceLeanings(this.clauses);
    const inSentence = this.bySentence.get(sideOf(clause)) ?? 'unclear';
    return inSentence === 'unclear' ? reading.valence : inSentence;
  }

  /** Once a clause: a long one may hold as many mentions as cues. */
  private leaningOf(clause: Clause): Valence {
    let leaning = this.byClause.get(clause);
    if (leaning === undefined) this.byClause.set(clause, (leaning = decide(totals([clause]))));
    return leaning;
  }
}

function statementReading(
  tokens: readonly Token[],
  words: readonly WordSigns[],
  clauses: readonly Clause[],
  prior: ReadingContext['prior'],
  telling: readonly TellingWords[],
): ValenceReading {
  const leaning = prior === undefined || prior.valence === 'unclear' ? null : { ...prior };
  const lower = words.map((word) => word.lower);
  const answer = answerToNothing(tokens, lower, leaning?.valence ?? null);
  if (answer !== null) return { valence: answer.valence, basis: 'words', cues: answer.cues };
  if (leaning !== null && (leaning.basis === 'heading' || answersBeforeContrast(clauses, leaning.valence)))
    return { ...leaning, cues: [] };
  const features = clauses.length === 0 ? [] : featuresOf(tokens, words, clauses, leaning?.valence ?? null);
  const valence = plainLean(clauses, words) ?? likeliest(scoresOf(features, telling));
  const cues = features.length === 0 || valence === leaning?.valence ? [] : spansFor(valence, features, telling);
  const hasCue = features.some(({ isCue }) => isCue);
  if (leaning !== null && (cues.length === 0 || !hasCue)) return { ...leaning, cues: [] };
  // Form alone tells of Swedish statements only.
  if (!hasCue && telling.length === 0) return { valence: 'unclear', basis: 'none', cues: [] };
  return valence === 'unclear' || cues.length === 0
    ? { valence: 'unclear', basis: 'none', cues: [] }
    : { valence, basis: 'words', cues };
}

/** *Vägen är dålig*: in a few words that ask nothing, cues that all lean one way have said it, whatever is oftener said of roads. */
function plainLean(clauses: readonly Clause[], words: readonly WordSigns[]): Valence | null {
  if (words.some(({ lower }) => lower === '?')) return null;
  if (words.filter(({ kind }) => kind === 'word').length > FEW_WORDS) return null;
  let weight = 0;
  let leaning: Valence | null = null;
  for (const { cues, afterContrast } of clauses) {
    if (afterContrast) return null;
    for (const cue of cues) {
      if (cue.leaning === 'unclear' || (leaning !== null && cue.leaning !== leaning)) return null;
      leaning = cue.leaning;
      weight += cue.weight;
    }
  }
  return weight >= PLAIN ? leaning : null;
}

/** *Lugnet, men bussen går sällan*: what stands before the contrast answers the question as asked. */
function answersBeforeContrast(clauses: readonly Clause[], asked: Valence): boolean {
  const first = clauses[0];
  return (
    first !== undefined &&
    clauses.some(({ afterContrast, sentence }) => afterContrast && sentence === first.sentence) &&
    first.cues.every(({ leaning }) => leaning === asked)
  );
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

function totals(clauses: readonly Clause[]): Record<Leaning, number> {
  const sums: Record<Leaning, number> = { praise: 0, trouble: 0, wish: 0 };
  for (const { cues, afterContrast } of clauses)
    for (const { leaning, weight } of cues)
      if (leaning !== 'unclear' && weight >= TELLING) sums[leaning] += weight * (afterContrast ? AFTER_CONTRAST : 1);
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
