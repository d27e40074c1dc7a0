/**
 * Agreement of two coders who may each give several themes: Krippendorff's alpha (Hayes & Krippendorff 2007,
 * doi 10.1080/19312450709336664) with the MASI distance between sets (Passonneau 2006, LREC). A coder who gives two themes where
 * the other gives one of them agrees in part; a nominal alpha would call it plain disagreement, and one for each theme would not
 * say how well the coding as a whole is done.
 */
import { byCodeUnit } from '../code-unit-order.js';

/** 0 for equal sets (two empty ones are equal) to 1 for sets that share nothing: 1 - Jaccard × 1, ⅔, ⅓ or 0. */
export function masiDistance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((item) => other.has(item)).length;
  const either = one.size + other.size - shared;
  if (shared === either) return 0;
  const oneHoldsOther = shared === one.size || shared === other.size;
  return 1 - (shared / either) * (oneHoldsOther ? 2 / 3 : 1 / 3);
}

/** Two coders' sets on the same items, made ready to be counted many times. */
export class SetAgreement {
  /** Index into the different sets, by item. */
  private readonly first: readonly number[];
  private readonly second: readonly number[];
  private readonly distances: readonly Float64Array[];

  constructor(pairs: readonly (readonly [first: readonly string[], second: readonly string[]])[]) {
    const indexes = new Map<string, number>();
    const sets: ReadonlySet<string>[] = [];
    const indexOf = (themes: readonly string[]) => {
      const set = new Set(themes);
      const key = JSON.stringify([...set].sort(byCodeUnit));
      const known = indexes.get(key);
      if (known !== undefined) return known;
      indexes.set(key, sets.length);
      return sets.push(set) - 1;
    };
    this.first = pairs.map(([first]) => indexOf(first));
    this.second = pairs.map(([, second]) => indexOf(second));
    this.distances = sets.map((one) => Float64Array.from(sets, (other) => masiDistance(one, other)));
  }

  /**
   * 1 for full agreement, 0 for no more than chance, and below; null when every coding is the same.
   * @param times how often each item counts, in item order.
   */
  alpha(times: Float64Array): number | null {
    const chance = this.chanceDistance(times);
    if (chance === null || chance === 0) return null;
    let [items, observed] = [0, 0];
    this.first.forEach((set, at) => {
      items += times[at] ?? 0;
      observed += (times[at] ?? 0) * (this.distances[set]?.[this.second[at] ?? 0] ?? 0);
    });
    return 1 - observed / items / chance;
  }

  /** Mean distance of two codings taken from any items, by anyone; null for fewer than two codings. */
  chanceDistance(times: Float64Array): number | null {
    const counts = new Float64Array(this.distances.length);
    for (const sets of [this.first, this.second]) sets.forEach((set, at) => (counts[set]! += times[at] ?? 0));
    let [codings, sum] = [0, 0];
    this.distances.forEach((row, one) => {
      codings += counts[one]!;
      if (counts[one]! > 0) row.forEach((distance, other) => (sum += counts[one]! * counts[other]! * distance));
    });
    return codings < 2 ? null : sum / (codings * (codings - 1));
  }
}
