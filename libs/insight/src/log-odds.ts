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
 * @param priorVoices weight of the prior in voices: as if that many people, talking as people elsewhere do, had
 *   been heard on either side. Half a voice for and against (Jeffreys) keeps what nobody says elsewhere finite.
 */
export function logOddsRatio(table: Contingency, priorVoices: number): LogOdds {
  const rate = (table.mentionsElsewhere + 0.5) / (table.voicesElsewhere + 1);
  const priorFor = priorVoices * rate;
  const priorAgainst = priorVoices - priorFor;
  const here = table.mentions + priorFor;
  const hereNot = table.voices - table.mentions + priorAgainst;
  const there = table.mentionsElsewhere + priorFor;
  const thereNot = table.voicesElsewhere - table.mentionsElsewhere + priorAgainst;
  const logOdds = Math.log(here / hereNot) - Math.log(there / thereNot);
  const error = Math.sqrt(1 / here + 1 / hereNot + 1 / there + 1 / thereNot);
  return { logOdds, interval: { lower: logOdds - z95 * error, upper: logOdds + z95 * error }, z: logOdds / error };
}
