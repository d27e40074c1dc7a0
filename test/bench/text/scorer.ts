import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The published scorer of test/gold, which is run from its sources as others run it. */
export type Scorer = typeof import('../../gold/scorer/scorer.js');

export const GOLD = 'test/gold';

export async function loadScorer(): Promise<Scorer> {
  const file = pathToFileURL(resolve(GOLD, 'scorer/score.mjs')).href;
  const { scorer } = (await import(file)) as { readonly scorer: Scorer };
  return scorer;
}
