import { wordSet } from '../lexicon/word-set.js';
import type { TokenKind, UniversalTag } from '../reading.js';

/** Words of which it is told whether they occur, whatever else they do: word → name of its sign. */
export const HAS_SIGNS: ReadonlyMap<string, string> = new Map(
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
  }).flatMap(([sign, words]) => words.split(' ').map((word) => [word, `has-${sign}`] as const)),
);
const QUESTION_WORDS = wordSet(`vad var vart när vem vilka vilken vilket hur varför what where when who how why`);
const STRONG_PAST = wordSet(
  `var blev fick kom gick hade stod satt tog sa la låg åt såg dog drog gav höll lät slog blåste körde`,
);
const INDEFINITE = wordSet(`en ett någon nån något nåt några`);
const YEAR = /^(?:1[4-9]|20)\d\d$/u;
const PAST = /(?:ade|dde|rde|lde|nde|gde|kte|ste|pte|tte)s?$/u;
const SUPERLATIVE = /(?:ast|aste|asta|rsta|gsta|sta)$/u;

/** A verb in the past, an adjective in the superlative: the name of the sign, or null. */
export function bendingOf(lower: string, tag: UniversalTag, lemma: string): string | null {
  if (isVerb(tag)) return STRONG_PAST.has(lower) || (lemma !== lower && PAST.test(lower)) ? 'past' : null;
  return tag === 'ADJ' && SUPERLATIVE.test(lower) ? 'superlative-form' : null;
}

/** What a statement says by opening with the word: the name of the sign, or null. */
export function openingOf(lower: string, tag: UniversalTag, lemma: string): string | null {
  if (QUESTION_WORDS.has(lower)) return 'opens-question';
  if (lower === 'att') return 'opens-att';
  if (INDEFINITE.has(lower)) return 'opens-indefinite';
  if (tag === 'VERB' && (lemma === lower || lemma === `${lower}a`)) return 'opens-verb';
  return isVerb(tag) ? 'opens-finite' : null;
}

/** The sign that a token other than a word gives, or null. */
export function markOf(lower: string, kind: TokenKind): string | null {
  if (kind === 'number') return YEAR.test(lower) ? 'year' : 'number';
  if (kind === 'emoji') return 'emoji';
  if (lower.startsWith('?')) return 'question-mark';
  return lower.startsWith('!') ? 'exclamation' : null;
}

function isVerb(tag: UniversalTag): boolean {
  return tag === 'VERB' || tag === 'AUX';
}
