/** From facts to findings: what is distinctive of each district, how it is valued, and what all share. */
import { tidy } from './contingency.js';
import { isCompared, rankAll, type RankedKeyphrase } from './contrasts.js';
import { Dialogue } from './dialogue.js';
import { findCommon } from './common-ground.js';
import type { InsightInput } from './facts.js';
import type { Analysis, AnalysisOptions, Finding } from './findings.js';
import { chosenOptions } from './options.js';
import { findOnSides, type FoundOnSide } from './side-findings.js';
import { insightVersion } from './version.js';

/**
 * Finds nuggets, challenges and common ground. The same facts in any order give the same result to the byte.
 * No statements, one district or one voice give an analysis without findings, never an exception.
 * @throws InsightError when an id stands twice, a statement refers to what does not exist, or an option is out of range.
 */
export function analyse(input: InsightInput, options: Partial<AnalysisOptions> = {}): Analysis {
  return analyseDialogue(Dialogue.of(input, options), true);
}

/**
 * The same of a dialogue that is kept: costs no reading of facts, and counts only what has been said since.
 * @param withEvidence false leaves the places out, for those who read them elsewhere.
 */
export function analyseDialogue(dialogue: Dialogue, withEvidence: boolean): Analysis {
  const { subjects, sides, table, options } = dialogue;
  const { districtIds } = table;
  const { firm, fragile, tests } = findOnSides(subjects, options, withEvidence);
  const statements = sides.statements();
  const inDistrict = ({ side, ...found }: FoundOnSide): Finding => ({ ...found, districtId: districtIds[side] ?? '' });
  const found = new Set([...firm, ...fragile].map(({ key }) => key));
  return {
    insightVersion,
    options,
    voices: sides.total,
    voicesWithoutDistrict: tidy(sides.voices[sides.count] ?? 0),
    districts: districtIds.map((districtId, side) => ({
      districtId,
      voices: sides.voices[side] ?? 0,
      statements: statements[side] ?? 0,
      compared: isCompared(sides, side, options.minimumVoices),
    })),
    tests,
    findings: firm.map(inDistrict),
    fragileFindings: fragile.map(inDistrict),
    commonGround: findCommon(subjects, districtIds, found, options, withEvidence),
  };
}

/** All keyphrases with enough voices in a district, by district and falling z; see `rankAll`. */
export function rankKeyphrases(input: InsightInput, options: Partial<AnalysisOptions> = {}): RankedKeyphrase[] {
  const { subjects, table, options: chosen } = Dialogue.of(input, chosenOptions(options));
  return rankAll(subjects, table.districtIds, chosen);
}
