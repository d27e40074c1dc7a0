import { Injectable } from '@nestjs/common';
import { suppressCells, suppressCount } from '@guldkorn/insight';

/** Fewer voices than this are never told to those who work with the dialogue. */
const insideThreshold = 5;

/** The one door that counts of voices pass on their way out. */
@Injectable()
export class Suppression {
  readonly threshold = insideThreshold;

  /** The count of voices, or null when they are fewer than the threshold (none included). */
  voices(count: number): number | null {
    return suppressCount(count, this.threshold);
  }

  /** What is told of a group only when enough voices stand behind it. */
  whenEnough<Figure>(voices: number, figure: Figure): Figure | null {
    return this.voices(voices) === null ? null : figure;
  }

  /**
   * Counts of voices that add up to a total told elsewhere: where one hidden count could be had by subtraction,
   * a second is hidden too.
   */
  row(counts: readonly number[]): readonly (number | null)[] {
    return suppressCells(counts, this.threshold).cells;
  }
}
