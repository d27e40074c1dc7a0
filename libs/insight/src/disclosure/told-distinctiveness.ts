/** How distinctive something is, from told counts only: what is computed from what is told tells nothing more. */
import { exactTest } from '../exact-test.js';
import type { Interval } from '../facts.js';
import { logOddsRatio } from '../log-odds.js';
import type { ToldCount, ToldNumber } from './told-count.js';

/** Told counts of those who mention something here and elsewhere, and of all. */
export interface ToldSupport {
  readonly voices: ToldCount | null;
  readonly districtVoices: ToldCount | null;
  readonly voicesElsewhere: ToldCount | null;
  readonly districtVoicesElsewhere: ToldCount | null;
}

export interface ToldDistinctiveness {
  /** As `logOddsRatio` gives it, of told voices; its 95 % interval and z too. */
  readonly logOdds: ToldNumber;
  readonly interval: Interval;
  readonly z: ToldNumber;
  /** One-sided exact p-value over told voices. */
  readonly p: ToldNumber;
}

/** A hidden count is taken as half of k, rounded down. @param priorShare as in logOddsRatio. */
export function tellDistinctiveness(support: ToldSupport, k: number, priorShare: number): ToldDistinctiveness {
  const taken = (count: ToldCount | null) => count ?? Math.floor(k / 2);
  const mentions = taken(support.voices);
  const mentionsElsewhere = taken(support.voicesElsewhere);
  const table = {
    mentions,
    mentionsElsewhere,
    voices: Math.max(mentions, taken(support.districtVoices)),
    voicesElsewhere: Math.max(mentionsElsewhere, taken(support.districtVoicesElsewhere)),
  };
  const { logOdds, interval, z } = logOddsRatio(table, priorShare);
  return { logOdds: logOdds as ToldNumber, interval, z: z as ToldNumber, p: exactTest(table) as ToldNumber };
}
