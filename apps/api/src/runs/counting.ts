import { voicesAmong, type CountedVoice } from '@guldkorn/insight';
import type { StoredFact } from './facts.js';

/** A counted voice with its statements as stored. */
export interface HeardVoice extends Pick<CountedVoice, 'voiceId' | 'weight' | 'seats' | 'district'> {
  /** The district it speaks from. */
  readonly districtId: string | null;
  readonly statements: readonly StoredFact[];
}

export interface Tally {
  statements: number;
  /** Weighted; a person is one. */
  voices: number;
}

export type ValenceCounts = Record<'praise' | 'trouble' | 'wish' | 'unclear', number>;

/** The counted voices of residents with all that is stored of their statements. */
export function heardVoices(
  counted: readonly CountedVoice[],
  districtIds: readonly string[],
  stored: ReadonlyMap<string, StoredFact>,
): HeardVoice[] {
  return counted.map((voice) => ({
    voiceId: voice.voiceId,
    weight: voice.weight,
    seats: voice.seats,
    district: voice.district,
    districtId: voice.district === null ? null : (districtIds[voice.district] ?? null),
    statements: voice.statements.flatMap((statement) => stored.get(statement.id) ?? []),
  }));
}

/** Whole voices, rounded down: nobody is counted who was not there. */
export function wholeVoices(weight: number): number {
  return Math.floor(weight + 1e-9);
}

/** Statements and voices for each key; a voice counts once a key however many of its statements have it. */
export function tallyBy(
  voices: readonly HeardVoice[],
  keysOf: (statement: StoredFact) => Iterable<string>,
): Map<string, Tally> {
  const spoken = new Map<string, { statements: number; indices: number[] }>();
  voices.forEach((voice, index) => {
    for (const statement of voice.statements)
      for (const key of new Set(keysOf(statement))) {
        const heard = spoken.get(key) ?? { statements: 0, indices: [] };
        spoken.set(key, heard);
        heard.statements += 1;
        if (heard.indices.at(-1) !== index) heard.indices.push(index);
      }
  });
  const sum = (indices: readonly number[]) => voicesAmong(indices, voices).reduce((total, each) => total + each, 0);
  return new Map([...spoken].map(([key, { statements, indices }]) => [key, { statements, voices: sum(indices) }]));
}

/** How statements lean. */
export function countValences(
  voices: readonly HeardVoice[],
  belongs: (statement: StoredFact) => boolean = () => true,
): ValenceCounts {
  const counts: ValenceCounts = { praise: 0, trouble: 0, wish: 0, unclear: 0 };
  for (const voice of voices)
    for (const statement of voice.statements) if (belongs(statement)) counts[statement.valence] += 1;
  return counts;
}

/** By code unit, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
