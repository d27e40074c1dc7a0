import { wordSet } from '../lexicon/word-set.js';
import type { Span, Token, Valence } from '../reading.js';
import type { Clause } from './clauses.js';
import { NEGATORS } from './cue-words.js';

/** How much one sign speaks, and where it stands. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  /** A cue of a family, not a mere word of form. */
  readonly isCue: boolean;
  readonly spans: readonly Span[];
}

const AFTER_CONTRAST = 1.3;
const BEFORE_CONTRAST = 0.4;
const AT_MOST = 2;
/** By the number of words, at most; more are many. */
const LENGTHS = [
  { name: 'words-few', below: 3 },
  { name: 'words-some', below: 9 },
  { name: 'words-more', below: 18 },
] as const;

/** Words of which it is told whether they occur, whatever else they do. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    I: 'jag mig mej min mitt mina ja i my',
    we: 'vi oss vår vårt våra we our us',
    you: 'ni er era du dig you',
    one: 'man',
    here: 'här hit härifrån here hä',
    always: 'alltid varje every always',
    all: 'alla allt hela all',
    only: 'bara endast blott only',
    still: 'fortfarande ännu redan igen again still',
    once: 'förr förut tidigare sedan sen numera nu längre',
    if: 'om ifall if',
    would: 'skulle sku hade would kunde could',
    so: 'så därför so',
    own: 'egen eget egna själv själva',
    without: 'utan',
    rather: 'gärna hellre',
    children: 'barn barnen barnens ungar ungarna dotter dottern son sonen kids children',
    council: 'kommunen kommun politiker politikerna nämnden kommunens municipality council',
  }).flatMap(([sign, words]) => words.split(' ').map((word) => [word, sign] as const)),
);
const QUESTION_WORDS = wordSet(`vad var vart när vem vilka vilken vilket hur varför what where when who how why`);
const STRONG_PAST = wordSet(
  `var blev fick kom gick hade stod satt tog sa la låg åt såg dog drog gav höll lät slog blåste körde`,
);
const INDEFINITE = wordSet(`en ett någon nån något nåt några`);
const YEAR = /^(?:1[4-9]|20)\d\d$/u;
const PAST = /(?:ade|dde|rde|lde|nde|gde|kte|ste|pte|tte)s?$/u;
const SUPERLATIVE = /(?:ast|aste|asta|rsta|gsta|sta)$/u;

/** Gathers the signs of one statement; no sign counts more than twice. */
class Signs {
  private readonly features = new Map<string, { name: string; value: number; isCue: boolean; spans: Span[] }>();

  add(name: string, value: number, span: Span | null, isCue = false): void {
    let feature = this.features.get(name);
    if (feature === undefined) this.features.set(name, (feature = { name, value: 0, isCue, spans: [] }));
    feature.value = Math.min(AT_MOST, feature.value + value);
    if (span !== null) feature.spans.push({ start: span.start, end: span.end });
  }

  addOnce(name: string, span: Span): void {
    if (!this.features.has(name)) this.add(name, 1, span);
  }

  all(): readonly Feature[] {
    return [...this.features.values()];
  }
}

/** All signs of how a statement leans. `words` are the tokens in lower case; `asked` is what a question above it leans to. */
export function featuresOf(
  tokens: readonly Token[],
  words: readonly string[],
  clauses: readonly Clause[],
  asked: Valence | null,
): readonly Feature[] {
  const signs = new Signs();
  const inCues = addCues(signs, clauses);
  if (signs.all().length === 0) signs.add('no-cue', 1, null);
  let wordCount = 0;
  let hasVerb = false;
  tokens.forEach((token, i) => {
    const word = words[i] ?? '';
    if (token.kind === 'word') {
      if (wordCount === 0) addOpening(signs, token, word);
      wordCount++;
      hasVerb ||= isVerb(token);
      addWord(signs, token, word);
      if (NEGATORS.has(word) && !inCues(token)) signs.add('negator', 1, token);
    } else if (token.kind === 'number') signs.add(YEAR.test(word) ? 'year' : 'number', 1, token);
    else if (token.kind === 'emoji') signs.add('emoji', 1, token);
    else if (word.startsWith('?')) signs.add('question-mark', 1, token);
    else if (word.startsWith('!')) signs.add('exclamation', 1, token);
  });
  signs.add(hasVerb ? 'verb' : 'no-verb', 1, null);
  if (!hasVerb) for (const { name } of signs.all()) if (name === 'facility') signs.add('bare-facility', 1, null);
  signs.add(LENGTHS.find(({ below }) => wordCount <= below)?.name ?? 'words-many', 1, null);
  if (asked !== null) signs.add(`asked-${asked}`, 1, null);
  return signs.all();
}

/** Adds the cues, and tells of tokens asked for in order whether they lie within one. */
function addCues(signs: Signs, clauses: readonly Clause[]): (token: Token) => boolean {
  const turned = turnedSentences(clauses);
  const cues = clauses.flatMap((clause) => clause.cues);
  for (const { afterContrast, concedes, sentence, cues: own } of clauses) {
    const factor = afterContrast ? AFTER_CONTRAST : concedes || turned.has(sentence) ? BEFORE_CONTRAST : 1;
    for (const cue of own) signs.add(cue.family, factor, cue, true);
  }
  let at = 0;
  let reach = 0;
  return ({ start }) => {
    for (let cue = cues[at]; cue !== undefined && cue.start <= start; cue = cues[++at])
      reach = Math.max(reach, cue.end);
    return start < reach;
  };
}

function addWord(signs: Signs, token: Token, word: string): void {
  const sign = SIGNS.get(word);
  if (sign !== undefined) signs.addOnce(`has-${sign}`, token);
  if (isVerb(token)) {
    if (STRONG_PAST.has(word) || (token.lemma !== word && PAST.test(word))) signs.add('past', 1, token);
  } else if (token.tag === 'ADJ' && SUPERLATIVE.test(word)) signs.add('superlative-form', 1, token);
}

function addOpening(signs: Signs, token: Token, word: string): void {
  if (QUESTION_WORDS.has(word)) signs.add('opens-question', 1, token);
  else if (word === 'att') signs.add('opens-att', 1, token);
  else if (INDEFINITE.has(word)) signs.add('opens-indefinite', 1, token);
  else if (token.tag === 'VERB' && (token.lemma === word || token.lemma === `${word}a`))
    signs.add('opens-verb', 1, token);
  else if (isVerb(token)) signs.add('opens-finite', 1, token);
}

function isVerb({ tag }: Token): boolean {
  return tag === 'VERB' || tag === 'AUX';
}

/** The sentences in which something stands before a contrast, and those that the next one turns against. */
function turnedSentences(clauses: readonly Clause[]): Set<number> {
  const turned = new Set<number>();
  clauses.forEach(({ afterContrast, sentence }, i) => {
    const before = clauses[i - 1];
    if (afterContrast && before !== undefined && !before.afterContrast) {
      turned.add(before.sentence);
      turned.add(sentence);
    }
  });
  return turned;
}
