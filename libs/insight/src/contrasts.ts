/** Every keyphrase and theme held against every side: each district against the rest, or one set against another. */
import type { ExpectedFalse } from './benjamini-hochberg.js';
import { ChanceLedger, type Margins } from './chance.js';
import { byCodeUnit } from './code-unit-order.js';
import { type Contingency, roundingSlack, tidy, wholeVoices } from './contingency.js';
import { exactTest } from './exact-test.js';
import type { AnalysisOptions } from './findings.js';
import { logOddsRatio, type LogOdds } from './log-odds.js';
import type { Sides } from './table/sides.js';
import type { Subject, Subjects } from './table/subjects.js';

/** One subject held against one side. */
export interface Contrast {
  readonly subject: Subject;
  readonly side: number;
  readonly table: Contingency;
  readonly p: number;
}

/** What chance can do in all the tests made, and the contrasts that it seldom gives. */
export interface Contrasts {
  /** Those with enough voices and p at most `falseDiscoveryRate`: no other can be announced, and no other moves their q. */
  readonly contrasts: readonly Contrast[];
  readonly tests: number;
  readonly expectedFalse: ExpectedFalse;
}

/** Whether enough voices were heard on a side to say anything about it. */
export function isCompared(sides: Sides, side: number, minimumVoices: number): boolean {
  return (sides.voices[side] ?? 0) >= minimumVoices - roundingSlack;
}

/**
 * Tests each subject that enough voices mention on all sides together, on each side where enough were heard. That choice
 * looks only at the margins, which the exact test holds fixed, so it cannot favour small p-values; choosing by the count on
 * the side itself would (Bourgon, Gentleman & Huber 2010, doi 10.1073/pnas.0914005107). What has fewer than
 * `minimumVoices` mentions on the side is never announced, so chance is not charged for it.
 */
export function contrastAll(subjects: Subjects, options: AnalysisOptions): Contrasts {
  const chance = new ChanceLedger(Math.ceil(options.minimumVoices - roundingSlack), options.falseDiscoveryRate);
  const contrasts: Contrast[] = [];
  eachTable(
    subjects,
    options,
    (subject, side, table) => {
      chance.add(marginsOf(table), 1);
      if (table.mentions < options.minimumVoices - roundingSlack || isExpected(table)) return;
      const p = exactTest(table);
      if (p <= options.falseDiscoveryRate) contrasts.push({ subject, side, table, p });
    },
    (table, sidesOfThatSize) => chance.add(marginsOf(table), sidesOfThatSize),
  );
  return { contrasts, tests: chance.tests, expectedFalse: chance.expectedFalse() };
}

/** The median of what chance gives is the mean, rounded one way or the other: at most that much is no surprise (p >= ½). */
function isExpected(table: Contingency): boolean {
  const { mentions, mentionsElsewhere, voices, voicesElsewhere } = wholeVoices(table);
  return mentions <= Math.floor(((mentions + mentionsElsewhere) * voices) / (voices + voicesElsewhere));
}

/** Visits the table of each subject on each compared side where somebody says it, then those where nobody does by size of side. */
function eachTable(
  subjects: Subjects,
  options: AnalysisOptions,
  visit: (subject: Subject, side: number, table: Contingency) => void,
  visitSilent: (table: Contingency, sidesOfThatSize: number) => void,
): void {
  const { sides } = subjects;
  if (sides.count < 2) return;
  let onSides = 0;
  const compared = new Uint8Array(sides.count);
  const sizes = new Map<number, { readonly size: number; readonly sides: number; said: number }>();
  for (let side = 0; side < sides.count; side++) {
    const size = sides.voices[side] ?? 0;
    onSides += size;
    if (!isCompared(sides, side, options.minimumVoices)) continue;
    compared[side] = 1;
    sizes.set(size, { size, sides: (sizes.get(size)?.sides ?? 0) + 1, said: 0 });
  }
  for (const [subject, { cells }] of subjects.all()) {
    let mentioning = 0;
    for (const { bucket, voices } of cells) if (bucket < sides.count) mentioning += voices;
    if (mentioning < options.minimumVoices - roundingSlack) continue;
    for (const group of sizes.values()) group.said = 0;
    for (const { bucket, voices } of cells) {
      if (bucket >= sides.count || compared[bucket] !== 1) continue;
      const group = sizes.get(sides.voices[bucket] ?? 0);
      if (group === undefined) continue;
      group.said++;
      visit(subject, bucket, tableOf(voices, group.size, mentioning, onSides));
    }
    for (const group of sizes.values())
      if (group.said < group.sides) visitSilent(tableOf(0, group.size, mentioning, onSides), group.sides - group.said);
  }
}

function tableOf(mentions: number, here: number, mentioning: number, onSides: number): Contingency {
  return {
    mentions: tidy(mentions),
    voices: here,
    mentionsElsewhere: tidy(mentioning - mentions),
    voicesElsewhere: tidy(onSides - here),
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
 * All keyphrases with enough voices on a side, by side and falling z: for exploring, where findings are for announcing.
 * Nothing here is corrected for having looked at many.
 */
export function rankAll(
  subjects: Subjects,
  districtIds: readonly string[],
  options: AnalysisOptions,
): RankedKeyphrase[] {
  const ranked: RankedKeyphrase[] = [];
  eachTable(
    subjects,
    options,
    (subject, side, table) => {
      if (table.mentions < options.minimumVoices - roundingSlack) return;
      ranked.push({
        districtId: districtIds[side] ?? '',
        key: subjects.idOf(subject),
        table,
        p: exactTest(table),
        ...logOddsRatio(table, options.priorShare),
      });
    },
    () => undefined,
  );
  return ranked.sort((a, b) => byCodeUnit(a.districtId, b.districtId) || b.z - a.z || byCodeUnit(a.key, b.key));
}
