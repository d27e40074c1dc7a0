import type { ReadByBoth } from './codings.js';
import type { Matches } from './f1.js';
import type { Agreement } from './kappa.js';

/** The codings as flags, to be counted many times over. */
export class CodingTable {
  /** Every item once. */
  readonly once: Float64Array;
  private readonly weights: Float64Array;
  /** By theme, by item: 1 by the machine + 2 by the first person + 4 by the second. */
  private readonly flags: readonly Uint8Array[];

  constructor(read: readonly ReadByBoth[], themeIds: readonly string[]) {
    this.once = new Float64Array(read.length).fill(1);
    this.weights = Float64Array.from(read, (each) => each.weight);
    this.flags = themeIds.map((id) =>
      Uint8Array.from(read, ({ item, first, second }) => {
        return (
          (item.machineThemeIds.includes(id) ? 1 : 0) + (first.includes(id) ? 2 : 0) + (second.includes(id) ? 4 : 0)
        );
      }),
    );
  }

  /** The machine against both people, each half, weighted. */
  machine(theme: number, times: Float64Array): Matches {
    const by = this.byFlags(theme, times, this.weights);
    const [m = 0, first = 0, mFirst = 0, second = 0, mSecond = 0, both = 0, mBoth = 0] = by.subarray(1);
    return {
      hits: mBoth + (mFirst + mSecond) / 2,
      extra: m + (mFirst + mSecond) / 2,
      missed: both + (first + second) / 2,
    };
  }

  /** The first person against the second, weighted. */
  people(theme: number, times: Float64Array): Matches {
    const { both, onlyFirst, onlySecond } = agreementOf(this.byFlags(theme, times, this.weights));
    return { hits: both, extra: onlyFirst, missed: onlySecond };
  }

  /** The two people, unweighted: it is about how they read what they read. */
  agreement(theme: number, times: Float64Array): Agreement {
    return agreementOf(this.byFlags(theme, times, this.once));
  }

  prevalence(theme: number): number {
    const { both, onlyFirst, onlySecond, neither } = agreementOf(this.byFlags(theme, this.once, this.weights));
    return (both + (onlyFirst + onlySecond) / 2) / (both + onlyFirst + onlySecond + neither);
  }

  /** How many times, unweighted, anything was given or missed: what an F1 of 0 or 1 rests on. */
  decisions(themes: readonly number[], by: 'machine' | 'people'): number {
    const mask = by === 'machine' ? 7 : 6;
    return themes.reduce(
      (sum, theme) => sum + (this.flags[theme]?.reduce((count, flags) => count + ((flags & mask) > 0 ? 1 : 0), 0) ?? 0),
      0,
    );
  }

  private byFlags(theme: number, times: Float64Array, weights: Float64Array): Float64Array {
    const by = new Float64Array(8);
    const flags = this.flags[theme] ?? new Uint8Array();
    for (let at = 0; at < flags.length; at++) by[flags[at]!]! += times[at]! * weights[at]!;
    return by;
  }
}

function agreementOf(by: Float64Array): Agreement {
  const [none = 0, m = 0, first = 0, mFirst = 0, second = 0, mSecond = 0, both = 0, mBoth = 0] = by;
  return { both: both + mBoth, onlyFirst: first + mFirst, onlySecond: second + mSecond, neither: none + m };
}
