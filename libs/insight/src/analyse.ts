/** From facts to findings: what is distinctive of each district, how it is valued, and what all share. */
import { benjaminiHochberg, staysAnnounced, type ExpectedFalse } from './benjamini-hochberg.js';
import { byCodeUnit } from './code-unit-order.js';
import { findCommonGround } from './common-ground.js';
import { tidy } from './contingency.js';
import { contrastAll, isCompared, type Contrast } from './contrasts.js';
import { distinctivenessHangsOnOneVoice, isDistinctive } from './distinctive.js';
import type { Analysis, AnalysisOptions, Finding } from './findings.js';
import { kindOf, leaningHangsOnOneVoice, valuedShare } from './leanings.js';
import { logOddsRatio } from './log-odds.js';
import { withoutNested } from './nested.js';
import { chosenOptions } from './options.js';
import { evidenceOf, labelOf, saysOf, spotsOf, tallyKeyphrases, type KeyTally, type Spot } from './tally.js';
import { insightVersion } from './version.js';
import { countVoices, type CountedVoice, type CountedVoices, type InsightInput } from './voices.js';

/**
 * Finds nuggets, challenges and common ground. The same facts in any order give the same result to the byte.
 * No statements, one district or one voice give an analysis without findings, never an exception.
 * @throws InsightError when an id stands twice, a statement refers to what does not exist, or an option is out of range.
 */
export function analyse(input: InsightInput, options: Partial<AnalysisOptions> = {}): Analysis {
  const chosen = chosenOptions(options);
  const voices = countVoices(input);
  const tallies = tallyKeyphrases(voices.counted, chosen.minimumAlone);
  const { contrasts, tests, expectedFalse } = contrastAll(tallies, voices, chosen);
  const { firm, fragile } = findFindings(contrasts, expectedFalse, voices, chosen);
  const found = new Set([...firm, ...fragile].map((finding) => finding.key));
  const withDistrict = tidy(voices.districtVoices.reduce((sum, each) => sum + each, 0));
  return {
    insightVersion,
    options: chosen,
    voices: voices.total,
    voicesWithoutDistrict: tidy(voices.total - withDistrict),
    districts: voices.districtIds.map((districtId, index) => ({
      districtId,
      voices: voices.districtVoices[index] ?? 0,
      statements: voices.districtStatements[index] ?? 0,
      compared: isCompared(voices, index, chosen.minimumVoices),
    })),
    tests,
    findings: firm,
    fragileFindings: fragile,
    commonGround: findCommonGround(
      tallies.filter((tally) => !found.has(tally.key)),
      voices,
      chosen,
    ),
  };
}

interface Candidate {
  readonly finding: Omit<Finding, 'rank' | 'label' | 'evidence'>;
  readonly tally: KeyTally;
  readonly spots: readonly Spot[];
}

function findFindings(
  contrasts: readonly Contrast[],
  expectedFalse: ExpectedFalse,
  voices: CountedVoices,
  options: AnalysisOptions,
): { firm: Finding[]; fragile: Finding[] } {
  const adjusted = benjaminiHochberg(
    contrasts.map((contrast) => contrast.p),
    expectedFalse,
  );
  const significant = staysAnnounced(adjusted, options.falseDiscoveryRate, expectedFalse);
  const groups = new Map<string, Candidate[]>();
  contrasts.forEach((contrast, index) => {
    const q = adjusted[index] ?? 1;
    if (q > options.falseDiscoveryRate) return;
    const candidate = candidateOf(contrast, q, significant, voices, options);
    if (candidate === null) return;
    const group = `${candidate.finding.kind === 'nugget' ? 0 : 1} ${candidate.finding.districtId}`;
    const others = groups.get(group);
    if (others === undefined) groups.set(group, [candidate]);
    else others.push(candidate);
  });

  const firm: Finding[] = [];
  const fragile: Finding[] = [];
  for (const [, group] of [...groups].sort((a, b) => byCodeUnit(a[0], b[0]))) {
    const ranked = group.sort(bestFirst);
    const shown = withoutNested(ranked);
    for (const [isFragile, list] of [
      [false, firm],
      [true, fragile],
    ] as const)
      shown
        .filter((candidate) => candidate.finding.support.fragile === isFragile)
        .forEach((candidate, index) =>
          list.push({
            ...candidate.finding,
            label: labelOf(candidate.tally),
            rank: index + 1,
            evidence: evidenceOf(candidate.spots),
          }),
        );
  }
  return { firm, fragile };
}

function bestFirst(a: Candidate, b: Candidate): number {
  return (
    Number(a.finding.support.fragile) - Number(b.finding.support.fragile) ||
    b.finding.distinctiveness.z - a.finding.distinctiveness.z ||
    byCodeUnit(a.finding.key, b.finding.key)
  );
}

/** The contrast as a finding, or null when it is not distinctive or too few lean to say how it is valued. */
function candidateOf(
  contrast: Contrast,
  q: number,
  significant: (p: number) => boolean,
  voices: CountedVoices,
  options: AnalysisOptions,
): Candidate | null {
  const { tally, district, table, p } = contrast;
  if (!isDistinctive(table, significant, options)) return null;
  const here = (voice: CountedVoice) => voice.district === district;
  const says = saysOf(tally, voices.counted, here);
  const valued = valuedShare(says);
  const kind = kindOf(valued, options.minimumLeaning);
  if (kind === null) return null;
  const heaviest = says.reduce((most, say) => Math.max(most, say.weight), 0);
  return {
    tally,
    spots: spotsOf(tally, voices.counted, here),
    finding: {
      kind,
      districtId: voices.districtIds[district] ?? '',
      key: tally.key,
      distinctiveness: { ...logOddsRatio(table, options.priorShare), p, q },
      valued,
      support: {
        voices: table.mentions,
        districtVoices: table.voices,
        voicesElsewhere: table.mentionsElsewhere,
        districtVoicesElsewhere: table.voicesElsewhere,
        fragile:
          distinctivenessHangsOnOneVoice(table, heaviest, significant, options) || leaningHangsOnOneVoice(says, kind),
      },
    },
  };
}
