import { chunksOf, type BaselineDocument, type BaselineToken, type Scored } from './document.js';

const ALIKE = 0.9;
const SHORTEST_TERM = 3;

/** Counts of one term, all that its score is made of. */
interface Term {
  readonly isStopWord: boolean;
  frequency: number;
  acronyms: number;
  /** Occurrences with a capital first, not at the beginning of a sentence. */
  capitals: number;
  readonly sentences: Set<number>;
  /** Neighbour → how often it stood directly before, and after (window 1). */
  readonly before: Map<string, number>;
  readonly after: Map<string, number>;
}

interface Candidate {
  readonly phrase: string;
  readonly terms: readonly string[];
  frequency: number;
}

/** What YAKE gives: the lower a score, the more of a keyphrase; the phrases lowest first. */
export interface YakeResult {
  /** S(t) of each term. */
  readonly terms: ReadonlyMap<string, number>;
  readonly phrases: readonly Scored[];
}

/**
 * YAKE (Campos, Mangaravite, Pasquali, Jorge, Nunes & Jatowt 2020, doi 10.1016/j.ins.2019.09.013), window 1, duplicates
 * by Levenshtein ratio above 0.9 left out.
 *
 * T_Case = max(TF(U), TF(A)) / (1 + ln TF); T_Pos = ln(ln(3 + median of the sentences)); TF_Norm = TF / (mean + σ);
 * T_Rel = 1 + (DL + DR) · TF / max TF; T_Sent = SF / sentences;
 * S(t) = T_Rel · T_Pos / (T_Case + TF_Norm / T_Rel + T_Sent / T_Rel); S(kw) = Π S(t) / (KF(kw) · (1 + Σ S(t))).
 * A stop word inside a phrase counts by its neighbours: with p = P(stop | left) · P(stop before | right), a factor
 * 1 + (1 - p) above and -(1 - p) in the sum below. As in the authors' program sentences are counted from 0, terms
 * shorter than three letters are stop words, and mean and σ are over terms that are none.
 * @param longest words of a phrase; the authors' is 3.
 */
export function yake(document: BaselineDocument, longest = 3): YakeResult {
  const terms = new Map<string, Term>();
  const candidates = new Map<string, Candidate>();
  document.forEach((sentence, index) => {
    const first = sentence.find(({ isWord }) => isWord);
    for (const chunk of chunksOf(sentence)) {
      chunk.forEach((token, at) => {
        count(terms, token, index, token === first, chunk[at - 1]);
        for (let from = at; from >= 0 && from > at - longest; from--)
          countCandidate(candidates, chunk.slice(from, at + 1));
      });
    }
  });
  const scores = scoreTerms(terms, document.length);
  const scored = [...candidates.values()]
    .map((candidate) => ({ phrase: candidate.phrase, score: scoreOf(candidate, terms, scores) }))
    .sort((a, b) => a.score - b.score);
  return { terms: scores, phrases: withoutDuplicates(scored) };

  function countCandidate(all: Map<string, Candidate>, tokens: readonly BaselineToken[]): void {
    const edges = [tokens[0], tokens.at(-1)];
    if (edges.some((token) => token === undefined || isStop(token)) || tokens.some(({ isNumber }) => isNumber)) return;
    const key = tokens.map(({ term }) => term).join(' ');
    const known = all.get(key);
    if (known !== undefined) known.frequency++;
    else
      all.set(key, {
        phrase: tokens.map(({ text }) => text).join(' '),
        terms: tokens.map(({ term }) => term),
        frequency: 1,
      });
  }
}

function isStop(token: BaselineToken): boolean {
  return token.isStopWord || token.term.length < SHORTEST_TERM;
}

function count(
  terms: Map<string, Term>,
  token: BaselineToken,
  sentence: number,
  opens: boolean,
  left: BaselineToken | undefined,
): void {
  let term = terms.get(token.term);
  if (term === undefined) {
    term = {
      isStopWord: isStop(token),
      frequency: 0,
      acronyms: 0,
      capitals: 0,
      sentences: new Set(),
      before: new Map(),
      after: new Map(),
    };
    terms.set(token.term, term);
  }
  term.frequency++;
  term.sentences.add(sentence);
  if (/^\p{Lu}+$/u.test(token.text)) term.acronyms++;
  else if (!opens && /^\p{Lu}\P{Lu}+$/u.test(token.text)) term.capitals++;
  if (left === undefined || left.isNumber || token.isNumber) return;
  add(term.before, left.term);
  const leftTerm = terms.get(left.term);
  if (leftTerm !== undefined) add(leftTerm.after, token.term);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function scoreTerms(terms: ReadonlyMap<string, Term>, sentences: number): Map<string, number> {
  const valid = [...terms.values()].filter(({ isStopWord }) => !isStopWord).map(({ frequency }) => frequency);
  const mean = valid.reduce((sum, frequency) => sum + frequency, 0) / valid.length;
  const deviation = Math.sqrt(valid.reduce((sum, frequency) => sum + (frequency - mean) ** 2, 0) / valid.length);
  const most = Math.max(...[...terms.values()].map(({ frequency }) => frequency));
  return new Map(
    [...terms].map(([name, term]) => {
      const { frequency } = term;
      const casing = Math.max(term.capitals, term.acronyms) / (1 + Math.log(frequency));
      const position = Math.log(Math.log(3 + median([...term.sentences])));
      const normal = frequency / (mean + deviation);
      const related = 1 + ((different(term.before) + different(term.after)) * frequency) / most;
      const spread = term.sentences.size / sentences;
      return [name, (related * position) / (casing + normal / related + spread / related)];
    }),
  );
}

/** DL or DR: how many different neighbours for each neighbour. */
function different(neighbours: ReadonlyMap<string, number>): number {
  const all = [...neighbours.values()].reduce((sum, times) => sum + times, 0);
  return all === 0 ? 0 : neighbours.size / all;
}

function scoreOf(candidate: Candidate, terms: ReadonlyMap<string, Term>, scores: ReadonlyMap<string, number>): number {
  let product = 1;
  let sum = 0;
  candidate.terms.forEach((name, at) => {
    const term = terms.get(name);
    if (term?.isStopWord === true) {
      const left = terms.get(candidate.terms[at - 1] ?? '');
      const right = terms.get(candidate.terms[at + 1] ?? '');
      const after = (left?.after.get(name) ?? 0) / (left?.frequency ?? 1);
      const before = (term.after.get(candidate.terms[at + 1] ?? '') ?? 0) / (right?.frequency ?? 1);
      product *= 2 - after * before;
      sum -= 1 - after * before;
    } else {
      product *= scores.get(name) ?? 0;
      sum += scores.get(name) ?? 0;
    }
  });
  return product / (candidate.frequency * (1 + sum));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

function withoutDuplicates(scored: readonly Scored[]): Scored[] {
  const kept: Scored[] = [];
  for (const candidate of scored)
    if (kept.every(({ phrase }) => likeness(phrase.toLowerCase(), candidate.phrase.toLowerCase()) <= ALIKE))
      kept.push(candidate);
  return kept;
}

/** 1 - Levenshtein distance / length of the longer. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / longest;
}
