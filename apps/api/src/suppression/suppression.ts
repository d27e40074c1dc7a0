import { Injectable } from '@nestjs/common';
import { suppressCount } from '@guldkorn/insight';

/** Fewer voices than this are never told to those who work with the dialogue. */
const insideThreshold = 5;

/**
 * The one door that counts of voices pass on their way out. Those who work with the dialogue may read every statement, so a
 * hidden count that could be had by subtraction is left at that; what is published must hide a second one too.
 */
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
}
