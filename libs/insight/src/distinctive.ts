/** When a keyphrase is distinctive of a district, and whether one voice alone makes it so. */
import type { Contingency } from './contingency.js';
import { exactTest } from './exact-test.js';
import type { AnalysisOptions } from './findings.js';
import { logOddsRatio } from './log-odds.js';

/** How many times as common here as elsewhere; half a voice added on either side keeps it finite. */
export function ratioOfShares(table: Contingency): number {
  const here = (table.mentions + 0.5) / (table.voices + 1);
  const elsewhere = (table.mentionsElsewhere + 0.5) / (table.voicesElsewhere + 1);
  return here / elsewhere;
}

/** More than elsewhere (z > 0), by enough to matter (ratio), and more than chance gives. */
export function isDistinctive(
  table: Contingency,
  significant: (p: number) => boolean,
  options: AnalysisOptions,
): boolean {
  return (
    logOddsRatio(table, options.priorShare).z > 0 &&
    ratioOfShares(table) >= options.minimumRatio &&
    significant(exactTest(table))
  );
}

/**
 * Whether leaving out some single voice would make it not distinctive any more. No need to try each: the worst to lose
 * is the heaviest that mentions it here, or one elsewhere that does not. Other keyphrases' p-values are held as they
 * are. The support floor is not asked again: k voices are enough to speak, and this asks what they said.
 * @param significant whether a p-value may still be announced, see `staysAnnounced`.
 * @param heaviest weight of the heaviest voice here that mentions it.
 */
export function distinctivenessHangsOnOneVoice(
  table: Contingency,
  heaviest: number,
  significant: (p: number) => boolean,
  options: AnalysisOptions,
): boolean {
  const withoutHere = { ...table, mentions: table.mentions - heaviest, voices: table.voices - heaviest };
  const silentElsewhere = Math.min(1, table.voicesElsewhere - table.mentionsElsewhere);
  const withoutElsewhere = { ...table, voicesElsewhere: table.voicesElsewhere - silentElsewhere };
  return !isDistinctive(withoutHere, significant, options) || !isDistinctive(withoutElsewhere, significant, options);
}
