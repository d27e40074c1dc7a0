/** Voices behind anything that statements can be sorted by: themes, keyphrases, channels, groups. */
import { byCodeUnit } from './code-unit-order.js';
import { tidy } from './contingency.js';
import { countVoices, voicesAmong, type InsightInput } from './voices.js';
import type { StatementFact } from './facts.js';

export interface CountedLabel {
  readonly label: string;
  /** Weighted voices with at least one such statement; a person is one however many. */
  readonly voices: number;
  /** Residents' statements. */
  readonly statements: number;
  /** By statement: how they lean. */
  readonly valence: Readonly<Record<StatementFact['valence'], number>>;
  /** Every district, by id; voices without district are in `voices` only. */
  readonly byDistrict: readonly {
    readonly districtId: string;
    readonly voices: number;
    readonly districtVoices: number;
  }[];
}

/**
 * Counts residents by the labels of their statements; most voices first, then by label. Unsuppressed: pass what leaves
 * the house through `suppressCount`.
 * @throws InsightError as `countVoices`.
 */
export function countVoicesBy(
  input: InsightInput,
  labelsOf: (statement: StatementFact) => Iterable<string>,
): CountedLabel[] {
  const { counted, districtIds, districtVoices } = countVoices(input);
  const counts = new Map<
    string,
    { voices: number[]; statements: number; valence: Record<StatementFact['valence'], number> }
  >();
  counted.forEach((voice, index) => {
    for (const statement of voice.statements)
      for (const label of new Set(labelsOf(statement))) {
        let count = counts.get(label);
        if (count === undefined) {
          count = { voices: [], statements: 0, valence: { praise: 0, trouble: 0, wish: 0, unclear: 0 } };
          counts.set(label, count);
        }
        count.statements += 1;
        count.valence[statement.valence] += 1;
        if (count.voices.at(-1) !== index) count.voices.push(index);
      }
  });
  return [...counts]
    .map(([label, { voices, statements, valence }]) => {
      const weights = voicesAmong(voices, counted);
      const sumWhere = (district: number | null) =>
        tidy(
          weights.reduce(
            (sum, weight, position) =>
              sum + (district === null || counted[voices[position] ?? -1]?.district === district ? weight : 0),
            0,
          ),
        );
      return {
        label,
        voices: sumWhere(null),
        statements,
        valence,
        byDistrict: districtIds.map((districtId, index) => ({
          districtId,
          voices: sumWhere(index),
          districtVoices: districtVoices[index] ?? 0,
        })),
      };
    })
    .sort((a, b) => b.voices - a.voices || byCodeUnit(a.label, b.label));
}
