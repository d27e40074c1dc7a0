/** Shares as people say them. Told counts are rounded, so a share is a span: what is said holds for all of it. */
import { countBounds, type ToldCount } from '@guldkorn/insight';

/** How the fraction is meant. `nearly` stands for a fraction that is not said: nearly all. */
export type How = 'about' | 'atLeast' | 'moreThan' | 'lessThan' | 'nearly';

export type FractionName =
  | 'oneInTwenty'
  | 'oneInFifteen'
  | 'oneInTwelve'
  | 'oneInTen'
  | 'oneInEight'
  | 'oneInSeven'
  | 'oneInSix'
  | 'oneInFive'
  | 'quarter'
  | 'threeInTen'
  | 'third'
  | 'fourInTen'
  | 'half'
  | 'sixInTen'
  | 'twoThirds'
  | 'sevenInTen'
  | 'threeQuarters'
  | 'eightInTen'
  | 'nineInTen'
  | 'all';

export interface SpokenShare {
  readonly how: How;
  /** Null where no fraction comes near: then it is said in per cent. */
  readonly fraction: FractionName | null;
  /** The fraction as a number; in whole per cent where there is none. */
  readonly value: number;
}

export const fractions: readonly (readonly [FractionName, number])[] = [
  ['oneInTwenty', 1 / 20],
  ['oneInFifteen', 1 / 15],
  ['oneInTwelve', 1 / 12],
  ['oneInTen', 1 / 10],
  ['oneInEight', 1 / 8],
  ['oneInSeven', 1 / 7],
  ['oneInSix', 1 / 6],
  ['oneInFive', 1 / 5],
  ['quarter', 1 / 4],
  ['threeInTen', 3 / 10],
  ['third', 1 / 3],
  ['fourInTen', 4 / 10],
  ['half', 1 / 2],
  ['sixInTen', 6 / 10],
  ['twoThirds', 2 / 3],
  ['sevenInTen', 7 / 10],
  ['threeQuarters', 3 / 4],
  ['eightInTen', 8 / 10],
  ['nineInTen', 9 / 10],
  ['all', 1],
];

/** What is said with "about" lies no further than so many points from the per cent that other pages show. */
export const furthestPoints = (percent: number) => (percent < 25 ? 1 : 3);
/** Nor may the share, within what is told, lie further than this from the told one. */
export const furthestUnknown = 0.15;
/** Above this, and with no less than `leastNearly` for certain, it is nearly all. */
const nearlyAll = 0.925;
const leastNearly = 0.8;
const slack = 1e-9;

/** The least and the most that the share can be. @param k the threshold that both counts were told by. */
export function shareBounds(part: ToldCount, whole: ToldCount, k: number): { least: number; most: number } {
  const some = countBounds(part, k);
  const all = countBounds(whole, k);
  return { least: Math.min(1, some.least / all.most), most: Math.min(1, some.most / all.least) };
}

/**
 * How a share is said; null when too little is told for anything to be said.
 * @param part those who say it, @param whole all who have been heard, as told.
 */
export function spokenShare(part: ToldCount | null, whole: ToldCount | null, k: number): SpokenShare | null {
  if (part === null || whole === null) return null;
  const told = Math.min(1, part / whole);
  const bounds = shareBounds(part, whole, k);
  const narrow = bounds.most - told <= furthestUnknown + slack && told - bounds.least <= furthestUnknown + slack;
  return (narrow ? aboutSo(told, bounds) : null) ?? atLeast(bounds.least);
}

function aboutSo(told: number, { least, most }: { least: number; most: number }): SpokenShare | null {
  if (told >= nearlyAll - slack) return least >= leastNearly ? { how: 'nearly', fraction: 'all', value: 1 } : null;
  const [rarest] = fractions;
  if (rarest !== undefined && most < rarest[1]) return { how: 'lessThan', fraction: rarest[0], value: rarest[1] };
  // Of two as near, the lower: it promises less.
  const [fraction, value] = fractions.reduce((best, one) =>
    Math.abs(one[1] - told) < Math.abs(best[1] - told) - slack ? one : best,
  );
  if (fraction === 'half' && least > value) return { how: 'moreThan', fraction, value };
  if (fraction === 'half' && most < value) return { how: 'lessThan', fraction, value };
  const shown = Math.round(told * 100);
  return Math.abs(Math.round(value * 100) - shown) <= furthestPoints(shown)
    ? { how: 'about', fraction, value }
    : { how: 'about', fraction: null, value: shown / 100 };
}

/** The largest fraction that is certain; null when even the least is not. */
function atLeast(least: number): SpokenShare | null {
  const certain = fractions.filter(([, value]) => value <= least + slack).at(-1);
  return certain === undefined ? null : { how: 'atLeast', fraction: certain[0], value: certain[1] };
}
