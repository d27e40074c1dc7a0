/** How something is valued, from told counts only: what is computed from what is told tells nothing more. */
import type { Interval } from '../facts.js';
import { wilson } from '../wilson.js';
import { countBounds, type ToldCount, type ToldNumber } from './told-count.js';

/** Told voices that praise, name a trouble, wish, are unclear; and those who name a trouble or wish, as one figure. */
export interface ToldLeanings {
  readonly praise: ToldCount | null;
  readonly trouble: ToldCount | null;
  readonly wish: ToldCount | null;
  readonly unclear: ToldCount | null;
  readonly troubleOrWish: ToldCount | null;
}

export interface ToldShare extends ToldLeanings {
  /** Told praise as a share of told praise and told trouble-or-wish; null when either is hidden. */
  readonly share: ToldNumber | null;
  /** The least and the most that the share can be, by what is told. */
  readonly bounds: Interval;
  /** The widest 95 % interval (Wilson) that what is told allows: its least for `bounds.lower`, its most for `bounds.upper`. */
  readonly interval: Interval;
}

/** @param k the threshold that the leanings were told by. */
export function tellShare(leanings: ToldLeanings, k: number): ToldShare {
  const { praise, troubleOrWish } = leanings;
  const favour = countBounds(praise, k);
  const against = countBounds(troubleOrWish, k);
  return {
    ...leanings,
    share: praise === null || troubleOrWish === null ? null : ((praise / (praise + troubleOrWish)) as ToldNumber),
    bounds: {
      lower: favour.least / (favour.least + against.most),
      upper: favour.most / (favour.most + against.least),
    },
    interval: {
      lower: wilson(favour.least, favour.least + against.most)?.lower ?? 0,
      upper: wilson(favour.most, favour.most + against.least)?.upper ?? 1,
    },
  };
}

/** The part as a share of the whole that it lies within, 0-1; null when either is hidden. */
export function tellRatio(part: ToldCount | null, whole: ToldCount | null): ToldNumber | null {
  return part === null || whole === null ? null : ((part / whole) as ToldNumber);
}
