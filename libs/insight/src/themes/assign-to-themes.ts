/** Which of the themes that were found a statement belongs to. */
import { byCodeUnit } from '../code-unit-order.js';
import { toChances } from './multinomial-mixture.js';
import type { ThemeModel } from './found-theme.js';
import { withWordBeginnings } from './word-beginnings.js';

export interface ThemeAssignment {
  readonly themeId: string;
  /** 0-1: the chance that the statement belongs there, if the model is right; see `assignToThemes`. */
  readonly confidence: number;
}

/** Less than this is a guess. As confidences sum to at most 1, a statement is of at most three themes. */
export const leastConfidence = 0.3;

/**
 * Words of one statement go together, and each counts with its beginning: taken as so many independent witnesses they make
 * the model too sure of itself. Divided by this, confidence and share of right answers agree on average: chosen on
 * the training sentences of SuperLim's argumentation corpus, held against its development sentences in the bench.
 */
const dependence = 4;

/**
 * The themes that a statement's terms speak for, surest first, then by id; none where no term is known or none is sure
 * enough. Costs what the statement's words cost.
 * @param terms as those of the items that the model was fitted to.
 */
export function assignToThemes(terms: Iterable<string>, model: ThemeModel): ThemeAssignment[] {
  const chances = groupChances(terms, model);
  if (chances === null) return [];
  return model.themes
    .map(({ id }, group) => ({ themeId: id, confidence: chances[group] ?? 0 }))
    .filter(({ confidence }) => confidence >= leastConfidence)
    .sort((a, b) => b.confidence - a.confidence || byCodeUnit(a.themeId, b.themeId));
}

/** The chance of each of the model's groups, themes first; null where no term is known. */
export function groupChances(terms: Iterable<string>, model: ThemeModel): Float64Array | null {
  const scores = new Float64Array(model.logShares.length);
  let known = false;
  for (const term of withWordBeginnings(terms)) {
    const logChances = Object.hasOwn(model.logChances, term) ? model.logChances[term] : undefined;
    if (logChances === undefined) continue;
    known = true;
    for (let group = 0; group < scores.length; group++) scores[group]! += logChances[group] ?? 0;
  }
  if (!known) return null;
  for (let group = 0; group < scores.length; group++)
    scores[group] = (model.logShares[group] ?? 0) + scores[group]! / dependence;
  toChances(scores);
  return scores;
}
