/** What is valued as evenly in all districts: the common picture. */
import { byCodeUnit } from './code-unit-order.js';
import { roundingSlack, tidy } from './contingency.js';
import { evenness } from './evenness.js';
import { isCompared } from './contrasts.js';
import type { AnalysisOptions, CommonGround } from './findings.js';
import { kindOf, valuedShare } from './leanings.js';
import { withoutNested } from './nested.js';
import { everySide, type Cell, type Subject, type Subjects } from './table/subjects.js';

/** A difference is taken for real below this p, and for material from this Cramér's V on ("small" in Cohen 1988). */
const significance = 0.05;
const material = 0.1;
/** A common picture must be surely praised: the whole interval of the share, not the share alone, lies above this. */
const half = 0.5;
/** No district may mention it less than half as often as all do together. */
const leastOfPooled = 0.5;
/** A common picture of more than a hundred things is no picture. */
export const mostCommon = 100;

/**
 * Keyphrases that enough voices mention on every side heard, that those voices value, and whose shares do not differ both
 * significantly and materially. Ranked by the share on the side where it is lowest: the common picture is as strong as
 * where it is weakest. Sides with fewer than `minimumVoices` voices do not decide, but are shown.
 * @param except keys that are findings, and so are not common. @param most how many at most, the first of them.
 */
export function findCommon(
  subjects: Subjects,
  sideIds: readonly string[],
  except: ReadonlySet<string>,
  options: AnalysisOptions,
  withEvidence: boolean,
  most: number = mostCommon,
): CommonGround[] {
  const { sides } = subjects;
  const heard = sideIds.flatMap((_, side) => (isCompared(sides, side, options.minimumVoices) ? [side] : []));
  if (heard.length < 2 || most < 1) return [];

  const even: { subject: Subject; key: string; voices: number; cells: readonly Cell[]; lowestShare: number }[] = [];
  for (const [subject, { cells }] of subjects.all()) {
    if (subject.kind !== 'keyphrase' || cells.length < heard.length) continue;
    const enough = cells.filter(({ voices }) => voices >= options.commonVoicesPerDistrict - roundingSlack);
    if (enough.length < heard.length) continue;
    const onSide = new Map(enough.map(({ bucket, voices }) => [bucket, voices]));
    if (heard.some((side) => !onSide.has(side))) continue;
    const counts = heard.map((side) => ({ mentions: tidy(onSide.get(side) ?? 0), voices: sides.voices[side] ?? 0 }));
    const mentions = counts.reduce((sum, each) => sum + each.mentions, 0);
    if (mentions < options.minimumVoices - roundingSlack) continue;
    const pooled = mentions / counts.reduce((sum, each) => sum + each.voices, 0);
    const lowestShare = Math.min(...counts.map((each) => each.mentions / each.voices));
    const difference = evenness(counts);
    const uneven = difference.p < significance && difference.cramersV >= material;
    if (uneven || lowestShare < leastOfPooled * pooled) continue;
    const key = subjects.idOf(subject);
    if (!except.has(key)) even.push({ subject, key, voices: mentions, cells, lowestShare });
  }
  even.sort((a, b) => b.lowestShare - a.lowestShare || byCodeUnit(a.key, b.key));

  // Lazily, best first: how something leans is asked only until the list is full.
  function* valuedOnes() {
    for (const each of even) {
      const valued = valuedShare(subjects.says(each.subject, everySide));
      if (kindOf(valued, options.minimumLeaning) === 'nugget' && (valued.interval?.lower ?? 0) > half)
        yield { ...each, valued };
    }
  }
  const shown = withoutNested(valuedOnes(), Math.min(most, mostCommon), ({ subject, key, voices }) => ({
    id: key,
    voices,
    overlaps: subjects.overlaps(subject, everySide),
  }));
  return shown.map(({ subject, key, cells, valued }, index) => {
    const onSide = new Map(cells.map(({ bucket, voices }) => [bucket, voices]));
    return {
      key,
      label: subjects.labelOf(subject),
      rank: index + 1,
      valued,
      byDistrict: sideIds.map((districtId, side) => ({
        districtId,
        voices: tidy(onSide.get(side) ?? 0),
        districtVoices: sides.voices[side] ?? 0,
      })),
      evidence: withEvidence ? subjects.evidence(subject, everySide) : [],
    };
  });
}
