/** What is valued as evenly in all districts: the common picture. */
import { byCodeUnit } from './code-unit-order.js';
import { roundingSlack, tidy } from './contingency.js';
import { evenness } from './evenness.js';
import type { AnalysisOptions, CommonGround } from './findings.js';
import { kindOf, valuedShare } from './leanings.js';
import { withoutNested } from './nested.js';
import { evidenceOf, labelOf, saysOf, spotsOf, weightByDistrict, type KeyTally } from './tally.js';
import type { CountedVoice, CountedVoices } from './voices.js';

/** A difference is taken for real below this p, and for material from this Cramér's V on ("small" in Cohen 1988). */
const significance = 0.05;
const material = 0.1;
/** A common picture must be surely praised: the whole interval of the share, not the share alone, lies above this. */
const half = 0.5;
/** No district may mention it less than half as often as all do together. */
const leastOfPooled = 0.5;

/**
 * Keyphrases that enough voices mention in every district heard, that those voices value, and whose shares do not
 * differ both significantly and materially. Ranked by the share in the district where it is lowest: the common picture
 * is as strong as where it is weakest. Districts with fewer than `minimumVoices` voices do not decide, but are shown.
 */
export function findCommonGround(
  tallies: readonly KeyTally[],
  voices: CountedVoices,
  options: AnalysisOptions,
): CommonGround[] {
  const { counted, districtIds, districtVoices } = voices;
  const heard = districtIds.flatMap((_, index) =>
    (districtVoices[index] ?? 0) >= options.minimumVoices - roundingSlack ? [index] : [],
  );
  if (heard.length < 2) return [];

  const shared = tallies.flatMap((tally) => {
    if (tally.voices.length < heard.length) return [];
    const sums = weightByDistrict(tally, counted);
    const counts = heard.map((district) => ({
      mentions: tidy(sums.get(district) ?? 0),
      voices: districtVoices[district] ?? 0,
    }));
    if (counts.some((each) => each.mentions < options.commonVoicesPerDistrict - roundingSlack)) return [];
    const mentions = counts.reduce((sum, each) => sum + each.mentions, 0);
    if (mentions < options.minimumVoices - roundingSlack) return [];
    const pooled = mentions / counts.reduce((sum, each) => sum + each.voices, 0);
    const lowestShare = Math.min(...counts.map((each) => each.mentions / each.voices));
    const difference = evenness(counts);
    const uneven = difference.p < significance && difference.cramersV >= material;
    if (uneven || lowestShare < leastOfPooled * pooled) return [];
    const valued = valuedShare(saysOf(tally, counted, hasDistrict));
    if (kindOf(valued, options.minimumLeaning) !== 'nugget' || (valued.interval?.lower ?? 0) <= half) return [];
    return [{ tally, sums, valued, lowestShare, spots: spotsOf(tally, counted, hasDistrict) }];
  });

  shared.sort((a, b) => b.lowestShare - a.lowestShare || byCodeUnit(a.tally.key, b.tally.key));
  return withoutNested(shared).map((each, index) => ({
    key: each.tally.key,
    label: labelOf(each.tally),
    rank: index + 1,
    valued: each.valued,
    byDistrict: districtIds.map((districtId, district) => ({
      districtId,
      voices: tidy(each.sums.get(district) ?? 0),
      districtVoices: districtVoices[district] ?? 0,
    })),
    evidence: evidenceOf(each.spots),
  }));
}

function hasDistrict(voice: CountedVoice): boolean {
  return voice.district !== null;
}
