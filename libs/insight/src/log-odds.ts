/**
 * Log-odds ratio with an informative Dirichlet prior, z-scored.
 * Monroe, Colaresi & Quinn 2008, doi 10.1093/pan/mpn018 (equations 15, 16, 19 to 22).
 */
import type { Contingency } from './contingency.js';
import type { Interval } from './facts.js';
import { z95 } from './normal.js';

export interface LogOdds {
  /** Natural logarithm. */
  readonly logOdds: number;
  readonly interval: Interval;
  readonly z: number;
}

/**
 * How much higher the odds of mentioning are here than elsewhere, shrunk towards no difference.
 *
 * The paper counts words, so one who talks much weighs much. We count voices: each either mentions the keyphrase or
 * does not, which is the paper's model with two categories (a Beta prior). A long-winded voice then adds one to
 * `voices` and at most one to each `mentions`; counted by (voice, keyphrase) pairs it would add its whole vocabulary to
 * the denominator and push down what its neighbours say. The variance keeps the two terms for voices that do not
 * mention, which the paper drops because words are rare and most of our voices are few.
 *
 * The prior is how the whole municipality talks, this district and the rest together, as in the paper. From the rest
 * alone, what nobody says elsewhere gets next to no prior, an enormous variance, and ranks below what some do say there:
 * the most particular words would come last. With `priorShare` of a half or more, no further mention elsewhere
 * raises the z of what is said more here (the property test).
 *
 * @param priorShare weight of the prior, as a share of the voices compared; above 0. Half a voice for and half against
 *   (Jeffreys) keeps everything finite.
 */
export function logOddsRatio(table: Contingency, priorShare: number): LogOdds {
  const all = table.voices + table.voicesElsewhere;
  const priorVoices = priorShare * (all + 1);
  const priorFor = priorShare * (table.mentions + table.mentionsElsewhere + 0.5);
  const priorAgainst = priorVoices - priorFor;
  const here = table.mentions + priorFor;
  const hereNot = table.voices - table.mentions + priorAgainst;
  const there = table.mentionsElsewhere + priorFor;
  const thereNot = table.voicesElsewhere - table.mentionsElsewhere + priorAgainst;
  const logOdds = Math.log(here / hereNot) - Math.log(there / thereNot);
  const error = Math.sqrt(1 / here + 1 / hereNot + 1 / there + 1 / thereNot);
  return { logOdds, interval: { lower: logOdds - z95 * error, upper: logOdds + z95 * error }, z: logOdds / error };
}
