import { byScore, type BaselineDocument, type BaselineToken, type Scored } from './document.js';

const DAMPING = 0.85;
const CONVERGED = 0.0001;
const MOST_ROUNDS = 1000;
const KEPT_TAGS = new Set(['NOUN', 'PROPN', 'ADJ']);

/** What TextRank gives: the score of each vertex, and the phrases of the best vertices. */
export interface TextRankResult {
  readonly words: ReadonlyMap<string, number>;
  readonly phrases: readonly Scored[];
}

/**
 * TextRank (Mihalcea & Tarau 2004, EMNLP, https://aclanthology.org/W04-3252): vertices are nouns and adjectives, edges
 * (undirected, unweighted) join those that stand beside each other (window N = 2, the paper's best);
 * S(v) = (1 - d) + d · Σ S(u) / |adj(u)| with d = .85, until no score moves by more than .0001. The best third of the vertices
 * is kept, and those of them that stand in a row in the text are one phrase, here ranked by the sum of its words.
 * @param share of the vertices kept; the paper's is a third, 1 keeps all.
 */
export function textRank(document: BaselineDocument, share = 1 / 3): TextRankResult {
  const neighbours = graphOf(document);
  const words = rank(neighbours);
  const ordered = [...words].sort((a, b) => b[1] - a[1]);
  const kept = new Set(ordered.slice(0, Math.floor(ordered.length * share)).map(([term]) => term));
  const phrases = new Map<string, Scored>();
  for (const sentence of document) {
    let run: BaselineToken[] = [];
    for (const token of [...sentence, null]) {
      if (token !== null && isVertex(token) && kept.has(token.term)) {
        run.push(token);
        continue;
      }
      const key = run.map(({ term }) => term).join(' ');
      if (run.length > 0 && !phrases.has(key))
        phrases.set(key, {
          phrase: run.map(({ text }) => text).join(' '),
          score: run.reduce((sum, { term }) => sum + (words.get(term) ?? 0), 0),
        });
      run = [];
    }
  }
  return { words, phrases: byScore(phrases.values()) };
}

function isVertex(token: BaselineToken): boolean {
  return token.isWord && !token.isStopWord && KEPT_TAGS.has(token.tag);
}

function graphOf(document: BaselineDocument): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const sentence of document) {
    sentence.forEach((token, at) => {
      if (!isVertex(token)) return;
      const own = neighbours.get(token.term) ?? new Set<string>();
      neighbours.set(token.term, own);
      const left = sentence[at - 1];
      if (left === undefined || !isVertex(left) || left.term === token.term) return;
      own.add(left.term);
      neighbours.get(left.term)?.add(token.term);
    });
  }
  return neighbours;
}

function rank(neighbours: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  let scores = new Map([...neighbours.keys()].map((term) => [term, 1]));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    const next = new Map<string, number>();
    for (const [term, own] of neighbours) {
      let sum = 0;
      for (const other of own) sum += (scores.get(other) ?? 0) / (neighbours.get(other)?.size ?? 1);
      const score = 1 - DAMPING + DAMPING * sum;
      moved = Math.max(moved, Math.abs(score - (scores.get(term) ?? 0)));
      next.set(term, score);
    }
    scores = next;
    if (moved <= CONVERGED) break;
  }
  return scores;
}
