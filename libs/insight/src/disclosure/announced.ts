import { bothHold, figureName, type FigureName } from './figure-name.js';
import { liesWithin } from './lies-within.js';

/** What has been announced of a district: that it is said there, by so many voices. */
export interface Announced {
  readonly districtId: string;
  /** What is said. */
  readonly what: FigureName;
  readonly voices: number;
}

/**
 * In how many districts something has been announced that the figure counts too. Each announcement says that k voices stand
 * behind it, so that many times k are known to be in the figure: districts share no voice.
 */
export function announcedWithin(figure: FigureName, announced: readonly Announced[]): number {
  return new Set(
    announced
      .filter(({ districtId, what }) => liesWithin(bothHold(what, figureName(['district', districtId])), figure))
      .map(({ districtId }) => districtId),
  ).size;
}
