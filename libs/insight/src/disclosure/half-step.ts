/**
 * The secret half-step of a figure: whether a count that is exactly a step is told as that step or as the one below.
 * Random rounding by a kept key, so that asking again tells nothing more: Fellegi 1975, "Controlled random rounding", Survey
 * Methodology 1, 123-133; the key in place of a stored table: Fraser & Wooton 2005, UNECE work session on statistical
 * confidentiality, paper 35.
 */
import { createHmac } from 'node:crypto';
import { withinElements, type Dimension, type FigureName } from './figure-name.js';

/** 1: a count that is exactly a step is told as the one below. */
export type HalfStep = 0 | 1;

/** The half-step of each figure. */
export type HalfSteps = (figure: FigureName) => HalfStep;

/** What an element's coin shows. */
export type Coin = (dimension: Dimension, element: string) => HalfStep;

const said: ReadonlySet<Dimension> = new Set(['keyphrase', 'theme', 'text']);

/** Whether elements of the dimension have coins. */
export function hasCoins(dimension: Dimension): boolean {
  return !said.has(dimension);
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
 */
export function halfStepsBy(coin: Coin): HalfSteps {
  return (figure) =>
    figure.some(
      ({ dimension, anyOf }) =>
        hasCoins(dimension) && anyOf.every((element) => elementStep(coin, dimension, element) === 1),
    )
      ? 1
      : 0;
}

/** One coin in so many shows 0. */
const zeroOneIn = 8;

/**
 * Half-steps from an installation's secret: a coin is HMAC-SHA-256 of the element's name, 1 for seven of eight. Mostly 1,
 * because the one pattern in which one who has learnt the coins could place a cell below k takes 0 of whole and parts.
 * @param secret at least 32 random bytes, in any encoding; whoever has it can tell the coins.
 */
export function halfSteps(secret: string): HalfSteps {
  const coins = new Map<string, HalfStep>();
  return halfStepsBy((dimension, element) => {
    const name = JSON.stringify([dimension, element]);
    const known = coins.get(name);
    if (known !== undefined) return known;
    const [byte = 0] = createHmac('sha256', secret).update(name).digest();
    const coin = byte % zeroOneIn === 0 ? 0 : 1;
    coins.set(name, coin);
    return coin;
  });
}
