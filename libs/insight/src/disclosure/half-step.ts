/**
 * The secret half-step of a figure: whether a count that is exactly a step is told as that step or as the one below.
 * Random rounding by a kept key, so that asking again tells nothing more: Fellegi 1975, "Controlled random rounding", Survey
 * Methodology 1, 123-133; the key in place of a stored table: Fraser & Wooton 2005, UNECE work session on statistical
 * confidentiality, paper 35.
 */
import { createHmac } from 'node:crypto';
import {
  closedDimensions,
  isCondition,
  isDay,
  withinElements,
  type Condition,
  type Dimension,
  type FigureName,
} from './figure-name.js';
import { countsSomePoint, isSaid } from './points.js';

/** 1: a count that is exactly a step is told as the one below. */
export type HalfStep = 0 | 1;

/** The half-step of each figure. */
export type HalfSteps = (figure: FigureName) => HalfStep;

/** What an element's coin shows. */
export type Coin = (dimension: Dimension, element: string) => HalfStep;

/** Whether elements of the dimension have coins. */
export function hasCoins(dimension: Dimension): boolean {
  return !isSaid(dimension);
}

/** An element's half-step: a day has that of its month besides its own. */
function elementStep(coin: Coin, dimension: Dimension, element: string): HalfStep {
  return withinElements(dimension, element).some((one) => coin(dimension, one) === 1) ? 1 : 0;
}

/**
 * 1 when some condition about who, when or how has nothing but elements whose coin shows 1. So a figure within another
 * never has the smaller half-step: it has all the other's conditions, with no more elements. That matters, since a part
 * told larger than its whole would tell both exactly; so whoever names a figure says all that is known of it (a note's
 * district and day too). What is said has no coins: which words lie within which (*fäbodvall*, *fäbod*, a theme) no name tells.
 *
 * Where conditions are put together by *or* and *not*: 0 when the figure counts some statement that says all that is
 * named and has no element whose coin shows 1. Of conditions that all hold that is the same thing; and as it hangs on what is
 * counted, not on how it is put, no other way of asking for the same gets another answer.
 */
export function halfStepsBy(coin: Coin): HalfSteps {
  const shows1 = (dimension: Dimension) => (element: string) => elementStep(coin, dimension, element) === 1;
  return (figure) => {
    if (isSimple(figure))
      return figure.some(({ dimension, anyOf }) => hasCoins(dimension) && anyOf.every(shows1(dimension))) ? 1 : 0;
    return countsSomePoint(figure, (dimension, element) =>
      isSaid(dimension) ? element !== null : element === null || !shows1(dimension)(element),
    )
      ? 0
      : 1;
  };
}

/** Whether all conditions hold, each about something else. */
function isSimple(figure: FigureName): figure is readonly Condition[] {
  const conditions = figure.filter(isCondition);
  const dimensions = conditions.map(({ dimension }) => dimension).filter(hasCoins);
  return conditions.length === figure.length && new Set(dimensions).size === dimensions.length;
}

/** One coin in so many shows 0. */
const zeroOneIn = 8;

/** Half-steps of figures put together by *or* and *not* that are remembered. */
const mostRemembered = 10_000;

/** All the elements of which one is what is left of the others: of a closed dimension, or the days of a month. */
function siblings(dimension: Dimension, element: string): readonly string[] {
  if (dimension !== 'time' || !isDay(element)) return closedDimensions.get(dimension) ?? [];
  const days = new Date(Date.UTC(Number(element.slice(0, 4)), Number(element.slice(5, 7)), 0)).getUTCDate();
  return Array.from({ length: days }, (_, index) => `${element.slice(0, 7)}-${String(index + 1).padStart(2, '0')}`);
}

/**
 * Half-steps from an installation's secret: a coin is HMAC-SHA-256 of the element's name, 1 for seven of eight. Mostly 1,
 * because the one pattern in which one who has learnt the coins could place a cell below k takes 0 of whole and parts. Were
 * all channels' coins to show 1, the last shows 0: all of them together are everyone, whose half-step is 0.
 * @param secret at least 32 random bytes, in any encoding; whoever has it can tell the coins.
 */
export function halfSteps(secret: string): HalfSteps {
  const thrown = remembering((dimension: Dimension, element: string): HalfStep => {
    const [byte = 0] = createHmac('sha256', secret)
      .update(JSON.stringify([dimension, element]))
      .digest();
    return byte % zeroOneIn === 0 ? 0 : 1;
  });
  const coin = remembering((dimension: Dimension, element: string): HalfStep => {
    const all = siblings(dimension, element);
    return element === all.at(-1) && all.every((one) => thrown(dimension, one) === 1) ? 0 : thrown(dimension, element);
  });
  const plain = halfStepsBy(coin);
  const known = new Map<string, HalfStep>();
  return (figure) => {
    if (figure.every(isCondition)) return plain(figure);
    // What is said has no coins, so that the many figures of one list differ in nothing that matters here.
    const name = JSON.stringify(figure.filter((clause) => !isCondition(clause) || hasCoins(clause.dimension)));
    if (known.size > mostRemembered) known.clear();
    const halfStep = known.get(name) ?? plain(figure);
    known.set(name, halfStep);
    return halfStep;
  };
}

function remembering(coin: Coin): Coin {
  const known = new Map<string, HalfStep>();
  return (dimension, element) => {
    const name = JSON.stringify([dimension, element]);
    const halfStep = known.get(name) ?? coin(dimension, element);
    known.set(name, halfStep);
    return halfStep;
  };
}
