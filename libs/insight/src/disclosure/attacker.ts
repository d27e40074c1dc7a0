/**
 * One who knows the rule, not the secret, and works out what told figures leave possible: for a figure within another, and
 * for a total with its parts. Exact, by listing the half-steps that the names allow.
 */
import { isCondition, withinElements, type Condition, type FigureName } from './figure-name.js';
import { hasCoins, type HalfStep } from './half-step.js';
import type { CountBounds, ToldCount } from './told-count.js';

/** A figure and the answer that was given. */
export interface Answer {
  readonly figure: FigureName;
  readonly told: ToldCount | null;
}

const steps: readonly HalfStep[] = [0, 1];

/** Whole voices behind an answer, were its half-step known. */
function behind({ told }: Answer, halfStep: HalfStep, k: number): CountBounds {
  return told === null
    ? { least: 0, most: k - 1 + halfStep }
    : { least: told + halfStep, most: told + k - 1 + halfStep };
}

/** What both allow; null when nothing. */
function both(a: CountBounds, b: CountBounds): CountBounds | null {
  const least = Math.max(a.least, b.least);
  const most = Math.min(a.most, b.most);
  return least > most ? null : { least, most };
}

/** From the least to the most of what is possible one way or another. */
function eitherWay(ways: readonly (CountBounds | null)[]): CountBounds | null {
  const possible = ways.filter((way) => way !== null);
  if (possible.length === 0) return null;
  return {
    least: Math.min(...possible.map(({ least }) => least)),
    most: Math.max(...possible.map(({ most }) => most)),
  };
}

/** Every choice of one from each list. */
function choices<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (chosen, list) => chosen.flatMap((before) => list.map((one) => [...before, one])),
    [[]],
  );
}

/** A condition's elements as coins: each with all the coins of which one that shows 1 gives it half-step 1, its own last. */
type Coins = readonly (readonly string[])[];

/** A figure's conditions about who, when or how; of figures whose conditions all hold. */
function coinsOf(figure: FigureName): readonly Coins[] {
  return figure
    .filter(isCondition)
    .filter(({ dimension }) => hasCoins(dimension))
    .map(({ dimension, anyOf }) =>
      anyOf.map((element) => withinElements(dimension, element).map((one) => `${dimension} ${one}`)),
    );
}

/** Whether some throw of the coins gives the figures these half-steps. */
function isPossible(figures: readonly (readonly Coins[])[], halfSteps: readonly HalfStep[]): boolean {
  const raised = figures.filter((_, index) => halfSteps[index] === 1);
  const kept = figures.filter((_, index) => halfSteps[index] === 0);
  if (raised.some((conditions) => conditions.length === 0)) return false;
  // Each raised figure has some condition all of whose coins show 1; the fewest coins are those of the elements themselves.
  return choices(raised).some((conditions) => {
    const ones = new Set(conditions.flatMap((elements) => elements.map((coins) => coins.at(-1))));
    return kept.every((figure) =>
      figure.every((elements) => elements.some((coins) => !coins.some((one) => ones.has(one)))),
    );
  });
}

/** Every way in which the coins can give the figures half-steps. */
function possibleSteps(figures: readonly FigureName[]): readonly (readonly HalfStep[])[] {
  const coins = figures.map(coinsOf);
  return choices(figures.map(() => steps)).filter((halfSteps) => isPossible(coins, halfSteps));
}

/**
 * What is possible of those whom `wide` counts and `narrow`, which lies within it, does not. One figure told twice while
 * more came in is such a pair too: the earlier lies within the later, and both have one half-step.
 * @param cell the answer about them, where they can be asked for themselves. @returns null when no counts give these answers.
 */
export function differenceBounds(wide: Answer, narrow: Answer, cell: Answer | null, k: number): CountBounds | null {
  const answers = cell === null ? [wide, narrow] : [wide, narrow, cell];
  return eitherWay(
    possibleSteps(answers.map(({ figure }) => figure)).map(([ofWide = 0, ofNarrow = 0, ofCell = 0]) => {
      const all = behind(wide, ofWide, k);
      const part = behind(narrow, ofNarrow, k);
      const left = { least: Math.max(0, all.least - part.most), most: all.most - part.least };
      if (left.most < 0) return null;
      return cell === null ? left : both(left, behind(cell, ofCell, k));
    }),
  );
}

/** A part of a total: the answer about it, or null where it was not asked for. */
export type Part = Answer | null;

/** Whether the total asks for the very elements that divide its parts: its coin then shows 1 only if all of theirs do. */
function isClosed(total: Answer, parts: readonly Part[]): boolean {
  const asksTheSame = (one: Condition) =>
    total.figure
      .filter(isCondition)
      .some(
        ({ dimension, anyOf }) => dimension === one.dimension && JSON.stringify(anyOf) === JSON.stringify(one.anyOf),
      );
  const dividing = parts.flatMap(
    (part) => part?.figure.filter(isCondition).filter((condition) => !asksTheSame(condition)) ?? [],
  );
  return total.figure
    .filter(isCondition)
    .some(
      ({ dimension, anyOf }) =>
        hasCoins(dimension) &&
        anyOf.every((element) =>
          dividing.some((condition) => condition.dimension === dimension && condition.anyOf.includes(element)),
        ),
    );
}

/** What parts sum to; with half-step 0 of the total theirs may differ, and at most so many are 1. */
function sumBounds(parts: readonly Part[], ofTotal: HalfStep, raisedAtMost: number, k: number): CountBounds {
  const asked = parts.filter((part) => part !== null);
  const least = asked.reduce((sum, part) => sum + behind(part, ofTotal, k).least, 0);
  if (asked.length < parts.length) return { least, most: Infinity };
  const most = asked.reduce((sum, part) => sum + behind(part, 0, k).most, 0);
  return { least, most: most + (ofTotal === 1 ? parts.length : Math.min(raisedAtMost, parts.length)) };
}

/**
 * What is possible of one part of a total, all answers taken together.
 * @param parts share no voice and are the whole total together; those asked for differ in the elements of one dimension about
 *   who, when or how. @param index of the part among them.
 */
export function partBounds(total: Answer, parts: readonly Part[], index: number, k: number): CountBounds | null {
  const closed = isClosed(total, parts);
  const own = parts[index] ?? null;
  const others = parts.filter((_, each) => each !== index);
  const ofTotals = possibleSteps([total.figure]).flat();
  const ways = ofTotals.flatMap((ofTotal) => {
    const all = behind(total, ofTotal, k);
    return steps
      .filter((ofOwn) => ofOwn >= ofTotal)
      .map((ofOwn) => {
        // A closed total with half-step 0 has a part with half-step 0.
        const raisedAtMost = others.length - (closed && (own === null || ofOwn === 1) ? 1 : 0);
        if (ofTotal === 0 && raisedAtMost < 0) return null;
        const sum = sumBounds(others, ofTotal, raisedAtMost, k);
        const left = { least: Math.max(0, all.least - sum.most), most: all.most - sum.least };
        if (left.most < 0) return null;
        return own === null ? left : both(left, behind(own, ofOwn, k));
      });
  });
  return eitherWay(ways);
}

/** What an attacker has learnt of a cell. */
export type Learnt = 'nothing below k' | 'not empty' | 'below k';

/**
 * `below k`: that the cell holds some, and fewer than k; or just how many, fewer than k, none included. `not empty`: that
 * it holds some, perhaps k or more.
 */
export function learnt({ least, most }: CountBounds, k: number): Learnt {
  if (most < k && (least > 0 || most === least)) return 'below k';
  return least > 0 && least < k ? 'not empty' : 'nothing below k';
}
