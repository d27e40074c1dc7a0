import { Injectable } from '@nestjs/common';
import { suppressCount, type ValuedShare } from '@guldkorn/insight';

/** Fewer voices than this are never told to those who work with the dialogue. */
const insideThreshold = 5;

/** How something is valued, as it may be told. */
export type ToldShare = Pick<ValuedShare, 'share' | 'interval'> &
  Readonly<Record<'praise' | 'trouble' | 'wish' | 'unclear', number | null>>;

/**
 * The one door that counts of voices pass on their way out. The rule: voices are hidden when they are few, statements never
 * are. Those who work with the dialogue may read and count every statement, so to hide how many there are would hide
 * nothing; who stands behind them is what nobody is told. For the same reason a hidden count that could be had by
 * subtraction is left at that; what is published must hide a second one too.
 */
@Injectable()
export class Suppression {
  readonly threshold = insideThreshold;

  /** The count of voices, or null when they are fewer than the threshold (none included). */
  voices(count: number): number | null {
    return suppressCount(count, this.threshold);
  }

  /**
   * How something is valued. A share and its interval tell how many stand behind them: with fewer voices than the threshold
   * neither is told, and where any part is hidden both are rounded to whole per cent.
   */
  valued({ share, interval, ...counts }: ValuedShare): ToldShare {
    const told = {
      praise: this.voices(counts.praise),
      trouble: this.voices(counts.trouble),
      wish: this.voices(counts.wish),
      unclear: this.voices(counts.unclear),
    };
    // Divided voices add up to a hair under the whole number that they are.
    if (this.voices(counts.praise + counts.trouble + counts.wish + 1e-9) === null)
      return { ...told, share: null, interval: null };
    const anyHidden = told.praise === null || told.trouble === null || told.wish === null;
    const tell = (value: number) => (anyHidden ? Math.round(value * 100) / 100 : value);
    return {
      ...told,
      share: share === null ? null : tell(share),
      interval: interval === null ? null : { lower: tell(interval.lower), upper: tell(interval.upper) },
    };
  }
}
