import { byScore, chunksOf, type BaselineDocument, type BaselineToken, type Scored } from './document.js';

/** What RAKE gives: all candidates, best first, and how many of them the paper keeps. */
export interface RakeResult {
  readonly phrases: readonly Scored[];
  /** One third of the content words that are in the graph, rounded down. */
  readonly kept: number;
}

/**
 * RAKE (Rose, Engel, Cramer & Cowley 2010, Text Mining: Applications and Theory, ch. 1, doi 10.1002/9780470689646.ch1):
 * candidates are the words between stop words and signs; a word weighs deg(w) / freq(w), where deg counts the words of
 * all candidates it stands in, itself among them; a candidate weighs the sum of its words. Two candidates that stand
 * beside each other twice or more in the same order with the same stop words between become one more, inner stop
 * words and all, that weighs the sum of both.
 */
export function rake(document: BaselineDocument): RakeResult {
  const chunks = document.flatMap(chunksOf);
  const runs = chunks.flatMap((chunk) =>
    runsOf(chunk)
      .filter((run) => run.content)
      .map(({ tokens }) => tokens),
  );
  const frequency = new Map<string, number>();
  const degree = new Map<string, number>();
  for (const run of runs) {
    for (const { term } of run) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
      degree.set(term, (degree.get(term) ?? 0) + run.length);
    }
  }
  const weigh = (run: readonly BaselineToken[]): number =>
    run.reduce((sum, { term }) => sum + (degree.get(term) ?? 0) / (frequency.get(term) ?? 1), 0);
  const candidates = new Map<string, Scored>();
  for (const run of runs) {
    const key = keyOf(run);
    if (!candidates.has(key)) candidates.set(key, { phrase: phraseOf(run), score: weigh(run) });
  }
  for (const [key, { times, tokens }] of adjoining(chunks)) {
    if (times < 2 || candidates.has(key)) continue;
    candidates.set(key, { phrase: phraseOf(tokens), score: weigh(tokens.filter(({ isStopWord }) => !isStopWord)) });
  }
  return { phrases: byScore(candidates.values()), kept: Math.floor(frequency.size / 3) };
}

interface Run {
  readonly content: boolean;
  readonly tokens: readonly BaselineToken[];
}

function isContent(token: BaselineToken): boolean {
  return !token.isStopWord && !token.isNumber;
}

function runsOf(chunk: readonly BaselineToken[]): Run[] {
  const runs: { content: boolean; tokens: BaselineToken[] }[] = [];
  for (const token of chunk) {
    const last = runs.at(-1);
    if (last !== undefined && last.content === isContent(token)) last.tokens.push(token);
    else runs.push({ content: isContent(token), tokens: [token] });
  }
  return runs;
}

function adjoining(
  chunks: readonly (readonly BaselineToken[])[],
): Map<string, { times: number; tokens: BaselineToken[] }> {
  const found = new Map<string, { times: number; tokens: BaselineToken[] }>();
  for (const chunk of chunks) {
    const runs = runsOf(chunk);
    runs.forEach((run, i) => {
      const [between, next] = [runs[i + 1], runs[i + 2]];
      if (!run.content || between === undefined || next === undefined) return;
      if (between.tokens.some(({ isNumber }) => isNumber)) return;
      const tokens = [...run.tokens, ...between.tokens, ...next.tokens];
      const known = found.get(keyOf(tokens));
      if (known === undefined) found.set(keyOf(tokens), { times: 1, tokens });
      else known.times++;
    });
  }
  return found;
}

function keyOf(tokens: readonly BaselineToken[]): string {
  return tokens.map(({ term }) => term).join(' ');
}

function phraseOf(tokens: readonly BaselineToken[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
