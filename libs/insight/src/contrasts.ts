/** Every keyphrase held against every district. */
import type { ExpectedFalse } from './benjamini-hochberg.js';
import { ChanceLedger, type Margins } from './chance.js';
import { byCodeUnit } from './code-unit-order.js';
import { type Contingency, roundingSlack, tidy, wholeVoices } from './contingency.js';
import { exactTest } from './exact-test.js';
import type { AnalysisOptions } from './findings.js';
import { logOddsRatio, type LogOdds } from './log-odds.js';
import { chosenOptions } from './options.js';
import { tallyKeyphrases, weightByDistrict, type KeyTally } from './tally.js';
import { countVoices, type CountedVoices, type InsightInput } from './voices.js';

/** One keyphrase held against one district. */
export interface Contrast {
  readonly tally: KeyTally;
  readonly district: number;
  readonly table: Contingency;
  readonly p: number;
}

/** Whether enough voices were heard in a district to say anything about it. */
export function isCompared(voices: CountedVoices, district: number, minimumVoices: number): boolean {
  return (voices.districtVoices[district] ?? 0) >= minimumVoices - roundingSlack;
}

/**
 * Tests each keyphrase that enough voices mention in the whole municipality in each district where enough were heard.
 * That choice looks only at the margins, which the exact test holds fixed, so it cannot favour small p-values; choosing
 * by the count in the district itself would (Bourgon, Gentleman & Huber 2010, doi 10.1073/pnas.0914005107). What has
 * fewer than `minimumVoices` mentions in the district is never announced, so chance is not charged for it.
 */
export function contrastAll(
  tallies: readonly KeyTally[],
  voices: CountedVoices,
  options: AnalysisOptions,
): { contrasts: Contrast[]; tests: number; expectedFalse: ExpectedFalse } {
  const { districtVoices, counted } = voices;
  const inDistricts = districtVoices.reduce((sum, each) => sum + each, 0);
  const chance = new ChanceLedger(Math.ceil(options.minimumVoices - roundingSlack), options.falseDiscoveryRate);
  const comparedBySize = new Map<number, number>();
  districtVoices.forEach((size, district) => {
    if (isCompared(voices, district, options.minimumVoices))
      comparedBySize.set(size, (comparedBySize.get(size) ?? 0) + 1);
  });
  const contrasts: Contrast[] = [];
  if (districtVoices.length < 2) return { contrasts, tests: 0, expectedFalse: chance.expectedFalse() };

  for (const tally of tallies) {
    const byDistrict = weightByDistrict(tally, counted);
    const all = [...byDistrict.values()].reduce((sum, each) => sum + each, 0);
    if (all < options.minimumVoices - roundingSlack) continue;
    const silent = new Map(comparedBySize);
    for (const [district, mentions] of [...byDistrict].sort((a, b) => a[0] - b[0])) {
      if (!isCompared(voices, district, options.minimumVoices)) continue;
      const here = districtVoices[district] ?? 0;
      silent.set(here, (silent.get(here) ?? 0) - 1);
      const table = tableOf(mentions, here, all, inDistricts);
      chance.add(marginsOf(table), 1);
      if (table.mentions >= options.minimumVoices - roundingSlack)
        contrasts.push({ tally, district, table, p: exactTest(table) });
    }
    for (const [size, districts] of silent) chance.add(marginsOf(tableOf(0, size, all, inDistricts)), districts);
  }
  return { contrasts, tests: chance.tests, expectedFalse: chance.expectedFalse() };
}

function tableOf(mentions: number, here: number, all: number, inDistricts: number): Contingency {
  return {
    mentions: tidy(mentions),
    voices: here,
    mentionsElsewhere: tidy(all - mentions),
    voicesElsewhere: tidy(inDistricts - here),
  };
}

function marginsOf(table: Contingency): Margins {
  const { mentions, mentionsElsewhere, voices, voicesElsewhere } = wholeVoices(table);
  return { mentioning: mentions + mentionsElsewhere, voices, voicesElsewhere };
}

/** One keyphrase in one district, before anything is decided about it. */
export interface RankedKeyphrase extends LogOdds {
  readonly districtId: string;
  readonly key: string;
  readonly table: Contingency;
  readonly p: number;
}

/**
 * All keyphrases with enough voices in a district, by district id and falling z: for exploring, where findings are for
 * announcing. Nothing here is corrected for having looked at many.
 */
export function rankKeyphrases(input: InsightInput, options: Partial<AnalysisOptions> = {}): RankedKeyphrase[] {
  const chosen = chosenOptions(options);
  const voices = countVoices(input);
  return contrastAll(tallyKeyphrases(voices.counted, chosen.minimumAlone), voices, chosen)
    .contrasts.map(({ tally, district, table, p }) => ({
      districtId: voices.districtIds[district] ?? '',
      key: tally.key,
      table,
      p,
      ...logOddsRatio(table, chosen.priorShare),
    }))
    .sort((a, b) => byCodeUnit(a.districtId, b.districtId) || b.z - a.z || byCodeUnit(a.key, b.key));
}
