import { byCodeUnit } from '../code-unit-order.js';
import { withWordBeginnings } from './word-beginnings.js';

/** What a statement speaks of, and the heading above it. */
export interface FramedTerms {
  /** Keys with their language: keyphrases and the parts of their compounds. */
  readonly terms: readonly string[];
  readonly heading?: readonly string[];
}

/**
 * The words that a learnt frame weighs: terms and beginnings of words, once each, and once more where the heading has
 * them.
 * @returns in order of code unit.
 */
export function frameFeatures({ terms, heading = [] }: FramedTerms): Map<string, number> {
  const features = new Map(withWordBeginnings(terms).map((term): [string, number] => [term, 1]));
  for (const term of withWordBeginnings(heading)) features.set(term, (features.get(term) ?? 0) + 1);
  return new Map([...features].sort((a, b) => byCodeUnit(a[0], b[0])));
}
