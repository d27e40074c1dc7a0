/** Which voices mention which keyphrase, each voice once. */
import { byCodeUnit } from './code-unit-order.js';
import type { Evidence } from './facts.js';
import { leaningBit, type Leanings, type Say } from './leanings.js';
import { inStatementOrder, type CountedVoice } from './voices.js';

export interface KeyTally {
  readonly key: string;
  /** Indices of the voices that mention it, ascending. */
  readonly voices: readonly number[];
  /** How each of them leans, in the same order. */
  readonly leanings: readonly Leanings[];
}

/** All keyphrases that counted voices mention, ordered by key. */
export function tallyKeyphrases(counted: readonly CountedVoice[]): KeyTally[] {
  const tallies = new Map<string, { key: string; voices: number[]; leanings: Leanings[] }>();
  counted.forEach((voice, index) => {
    for (const statement of voice.statements)
      for (const mention of statement.mentions) {
        let tally = tallies.get(mention.key);
        if (tally === undefined) {
          tally = { key: mention.key, voices: [], leanings: [] };
          tallies.set(mention.key, tally);
        }
        const last = tally.voices.length - 1;
        if (tally.voices[last] === index) tally.leanings[last] = (tally.leanings[last] ?? 0) | leaningBit(mention.valence);
        else {
          tally.voices.push(index);
          tally.leanings.push(leaningBit(mention.valence));
        }
      }
  });
  return [...tallies.values()].sort((a, b) => byCodeUnit(a.key, b.key));
}

/** Weighted voices that mention a keyphrase, by district index; districts where nobody does are left out. */
export function weightByDistrict(tally: KeyTally, counted: readonly CountedVoice[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const index of tally.voices) {
    const voice = counted[index];
    if (voice === undefined || voice.district === null) continue;
    sums.set(voice.district, (sums.get(voice.district) ?? 0) + voice.weight);
  }
  return sums;
}

/** What the voices that pass `belongs` say about a keyphrase. */
export function saysOf(tally: KeyTally, counted: readonly CountedVoice[], belongs: (voice: CountedVoice) => boolean): Say[] {
  const says: Say[] = [];
  tally.voices.forEach((index, position) => {
    const voice = counted[index];
    if (voice !== undefined && belongs(voice)) says.push({ weight: voice.weight, leanings: tally.leanings[position] ?? 0 });
  });
  return says;
}

/** The form that most voices use, each form once a voice; of equals, the first by code unit. */
export function labelOf(tally: KeyTally, counted: readonly CountedVoice[]): string {
  const weights = new Map<string, number>();
  for (const index of tally.voices) {
    const voice = counted[index];
    if (voice === undefined) continue;
    const forms = new Set<string>();
    for (const statement of voice.statements)
      for (const mention of statement.mentions) if (mention.key === tally.key) forms.add(mention.form);
    for (const form of forms) weights.set(form, (weights.get(form) ?? 0) + voice.weight);
  }
  const ranked = [...weights].sort((a, b) => (Math.abs(a[1] - b[1]) < 1e-9 ? byCodeUnit(a[0], b[0]) : b[1] - a[1]));
  return ranked[0]?.[0] ?? tally.key;
}

/** Where one voice mentions a keyphrase. */
export interface Spot {
  readonly voice: number;
  readonly places: readonly Evidence[];
}

/** Every place where the voices that pass `belongs` mention a keyphrase, by voice. */
export function spotsOf(tally: KeyTally, counted: readonly CountedVoice[], belongs: (voice: CountedVoice) => boolean): Spot[] {
  const spots: Spot[] = [];
  for (const index of tally.voices) {
    const voice = counted[index];
    if (voice === undefined || !belongs(voice)) continue;
    const places: Evidence[] = [];
    for (const { id, mentions } of voice.statements)
      for (const { key, start, end } of mentions) if (key === tally.key) places.push({ statementId: id, start, end });
    spots.push({ voice: index, places });
  }
  return spots;
}

/** The places of all spots, in statement order, then by offset. */
export function evidenceOf(spots: readonly Spot[], counted: readonly CountedVoice[]): Evidence[] {
  const statements = new Map(
    spots.flatMap((spot) => (counted[spot.voice]?.statements ?? []).map((statement) => [statement.id, statement] as const)),
  );
  return spots
    .flatMap((spot) => spot.places)
    .sort((a, b) => {
      const [first, second] = [statements.get(a.statementId), statements.get(b.statementId)];
      const order = first === undefined || second === undefined ? 0 : inStatementOrder(first, second);
      return order || a.start - b.start || a.end - b.end;
    });
}
