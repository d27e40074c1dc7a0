/** A part of those who were heard, from told counts only: what is computed from what is told tells nothing more. */
import type { Interval } from '../facts.js';
import { wilson } from '../wilson.js';
import { countBounds, type ToldCount, type ToldNumber } from './told-count.js';
import { tellRatio } from './told-share.js';

export interface ToldPart {
  readonly voices: ToldCount | null;
  /** Told voices as a share of the told whole, 0-1; null when either is hidden. */
  readonly share: ToldNumber | null;
  /** The widest 95 % interval of the share (Wilson) that what is told allows; 0 to 1 when nothing is known. */
  readonly interval: Interval;
}

/**
 * @param part those who mention something, @param whole all whom they are among, as told; @param k the threshold that they
 *   were told by.
 */
export function tellPart(part: ToldCount | null, whole: ToldCount | null, k: number): ToldPart {
  const some = countBounds(part, k);
  const all = countBounds(whole, k);
  return {
    voices: part,
    share: tellRatio(part, whole),
    interval: {
      // The fewest of the most, and the most of the fewest: Wilson's bounds rise with the part and fall with the whole.
      lower: wilson(some.least, Math.max(all.most, some.least))?.lower ?? 0,
      upper: wilson(Math.min(some.most, all.least), all.least)?.upper ?? 1,
    },
  };
}
