import type { Analysis } from '../analysis.js';
import type { Span } from '../reading.js';
import { findNameChains, partsOf, type NameChain } from './name-chains.js';
import { nameConfidence } from './name-confidence.js';
import { NameContext } from './name-context.js';
import { bareOf, type NameWords } from './name-words.js';
import { isOfficeHolder } from './office-holders.js';
import { isKnownToAll, isNamedFor, isPlaceName, isThing } from './other-names.js';
import { isPlainWord } from './plain-words.js';

export interface Person extends Span {
  readonly confidence: number;
}

/** Whose name it is; a doubtful one counts where the same text names that person plainly. */
type Verdict = 'person' | 'doubtful' | 'office' | 'known' | 'thing' | 'firm' | 'place' | 'word';

interface Judged {
  readonly chain: NameChain;
  readonly parts: readonly string[];
  readonly verdict: Verdict;
  readonly confidence: number;
}

const LEAST = 0.5;
/** Above this a lone name is a person though the text has a place or an animal of that name. */
const SURE = 0.93;
const NAMED_AGAIN = 0.75;

/** Names of private persons, in order. What lies in `taken` (addresses, e-mail) is not looked at. Offsets UTF-16. */
export function findPersons(text: string, analysis: Analysis, names: NameWords, taken: readonly Span[]): Person[] {
  const context = new NameContext(text, analysis, names);
  const isTaken = takenTokens(analysis, taken);
  const chains = findNameChains(context, isTaken);
  if (chains.length === 0) return [];
  const judged = judgeAll(context, chains);
  const [persons, officers, others] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { verdict, parts } of judged) {
    if (verdict === 'person') addAll(persons, parts);
    else if (verdict === 'office') addAll(officers, parts);
    else if (verdict === 'thing' || verdict === 'place') addAll(others, parts);
  }
  const found: Person[] = [];
  const covered = new Set<number>();
  for (const { chain, parts, verdict, confidence } of judged) {
    for (let i = chain.first; i <= chain.last; i++) covered.add(i);
    if (verdict !== 'person' && verdict !== 'doubtful') continue;
    const isSingle = parts.length === 1;
    const isBrought = context.isBroughtAt(chain.first);
    if (parts.every((part) => officers.has(part)) && !(isSingle && isBrought)) continue;
    if (isSingle && confidence < SURE && !isBrought && others.has(parts[0] ?? '')) continue;
    if (verdict === 'doubtful' && !parts.every((part) => persons.has(part))) continue;
    const span = spanOf(analysis, chain.first, chain.last, Math.max(confidence, LEAST));
    found.push(endsInInitial(context, chain) ? { ...span, end: span.end + 1 } : span);
  }
  if (persons.size === 0) return found;
  for (let i = 0; i < analysis.tokens.length; i++) {
    if (covered.has(i) || !context.isCapitalAt(i) || analysis.places[i] !== null || isTaken(i)) continue;
    const lower = context.lower(i);
    const isAgain = lower.length > 2 && (persons.has(lower) || persons.has(bareOf(lower))) && !officers.has(lower);
    if (isAgain) found.push(spanOf(analysis, i, i, NAMED_AGAIN));
  }
  return found.sort((a, b) => a.start - b.start);
}

function addAll(names: Set<string>, parts: readonly string[]): void {
  for (const part of parts) names.add(part);
}

function judgeAll(context: NameContext, chains: readonly NameChain[]): Judged[] {
  const judged: Judged[] = [];
  let holder: NameChain | null = null;
  for (const chain of chains) {
    const verdict = verdictOn(context, chain, holder);
    const confidence = verdict === null ? nameConfidence(context, chain) : 0;
    holder = verdict === 'office' ? chain : null;
    judged.push({
      chain,
      parts: partsOf(chain, context),
      verdict: verdict ?? (confidence >= LEAST ? 'person' : 'doubtful'),
      confidence,
    });
  }
  return judged;
}

/** Null where nothing tells that the name is other than a private person's. */
function verdictOn(context: NameContext, chain: NameChain, holder: NameChain | null): Verdict | null {
  if (isPlainWord(context, chain)) return 'word';
  if (isKnownToAll(context, chain)) return 'known';
  if (isOfficeHolder(context, chain, holder)) return 'office';
  if (isThing(context, chain)) return 'thing';
  if (isNamedFor(context, chain)) return 'firm';
  return isPlaceName(context, chain) ? 'place' : null;
}

function spanOf(analysis: Analysis, first: number, last: number, confidence: number): Person {
  return { start: analysis.tokens[first]?.start ?? 0, end: analysis.tokens[last]?.end ?? 0, confidence };
}

/** The full stop belongs to an initial: *Tuva N.* */
function endsInInitial(context: NameContext, { first, last }: NameChain): boolean {
  const [initial, stop] = [context.analysis.tokens[last], context.analysis.tokens[last + 1]];
  if (last === first || initial === undefined || stop === undefined) return false;
  return /^\p{Lu}$/u.test(initial.text) && stop.text === '.' && stop.start === initial.end;
}

function takenTokens(analysis: Analysis, taken: readonly Span[]): (i: number) => boolean {
  if (taken.length === 0) return () => false;
  const marks = new Set<number>();
  let at = 0;
  analysis.tokens.forEach((token, i) => {
    while ((taken[at]?.end ?? Infinity) <= token.start) at++;
    const span = taken[at];
    if (span !== undefined && token.end > span.start) marks.add(i);
  });
  return (i) => marks.has(i);
}
