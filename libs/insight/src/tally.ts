/** Which voices mention which keyphrase, each voice once. */
import { byCodeUnit } from './code-unit-order.js';
import type { Evidence, MentionFact, StatementFact } from './facts.js';
import { leaningBit, type Leanings, type Say } from './leanings.js';
import { inStatementOrder, voicesAmong, type CountedVoice } from './voices.js';

/** One place where a keyphrase is mentioned. */
export interface Place {
  readonly statement: StatementFact;
  readonly mention: MentionFact;
}

export interface KeyTally {
  readonly key: string;
  /** Indices of the voices that mention it, ascending. */
  readonly voices: readonly number[];
  /** How many voices each of them is (0 to 1), in the same order. */
  readonly weights: readonly number[];
  /** How each of them leans, in the same order. */
  readonly leanings: readonly Leanings[];
  /** Where each of them mentions it, in the same order. */
  readonly places: readonly (readonly Place[])[];
}

/** Keyphrases that at least so many counted voices, or a meeting's statements, say by themselves and not in a compound only. */
function saidAlone(counted: readonly CountedVoice[], minimum: number): ReadonlySet<string> {
  const voices = new Map<string, { count: number; last: CountedVoice }>();
  for (const voice of counted)
    for (const statement of voice.statements)
      for (const { key, part } of statement.mentions) {
        if (part === true) continue;
        const seen = voices.get(key);
        if (seen === undefined) voices.set(key, { count: 1, last: voice });
        else if (seen.last !== voice) voices.set(key, { count: seen.count + 1, last: voice });
      }
  return new Set([...voices].flatMap(([key, { count }]) => (count >= minimum ? [key] : [])));
}

/**
 * All keyphrases that counted voices mention, ordered by key. Parts of compounds are extra evidence for words that people
 * also use by themselves (fäbodvall speaks of fäbod), and never make a keyphrase of their own.
 */
export function tallyKeyphrases(counted: readonly CountedVoice[], minimumAlone: number): KeyTally[] {
  const alone = saidAlone(counted, minimumAlone);
  const tallies = new Map<string, { key: string; voices: number[]; leanings: Leanings[]; places: Place[][] }>();
  counted.forEach((voice, index) => {
    for (const statement of voice.statements)
      for (const mention of statement.mentions) {
        if (mention.part === true && !alone.has(mention.key)) continue;
        let tally = tallies.get(mention.key);
        if (tally === undefined) {
          tally = { key: mention.key, voices: [], leanings: [], places: [] };
          tallies.set(mention.key, tally);
        }
        const last = tally.voices.length - 1;
        const bit = leaningBit(mention.valence);
        if (tally.voices[last] === index) {
          tally.leanings[last] = (tally.leanings[last] ?? 0) | bit;
          tally.places[last]?.push({ statement, mention });
        } else {
          tally.voices.push(index);
          tally.leanings.push(bit);
          tally.places.push([{ statement, mention }]);
        }
      }
  });
  return [...tallies.values()]
    .sort((a, b) => byCodeUnit(a.key, b.key))
    .map((tally) => ({ ...tally, weights: voicesAmong(tally.voices, counted) }));
}

/** Weighted voices that mention a keyphrase, by district index; districts where nobody does are left out. */
export function weightByDistrict(tally: KeyTally, counted: readonly CountedVoice[]): Map<number, number> {
  const sums = new Map<number, number>();
  tally.voices.forEach((index, position) => {
    const district = counted[index]?.district ?? null;
    if (district !== null) sums.set(district, (sums.get(district) ?? 0) + (tally.weights[position] ?? 0));
  });
  return sums;
}

/** What the voices that pass `belongs` say about a keyphrase. */
export function saysOf(
  tally: KeyTally,
  counted: readonly CountedVoice[],
  belongs: (voice: CountedVoice) => boolean,
): Say[] {
  const says: Say[] = [];
  tally.voices.forEach((index, position) => {
    const voice = counted[index];
    if (voice !== undefined && belongs(voice))
      says.push({ weight: tally.weights[position] ?? 0, leanings: tally.leanings[position] ?? 0 });
  });
  return says;
}

/** The form that most voices use when they say it by itself, each form once a voice; of equals, the first by code unit. */
export function labelOf(tally: KeyTally): string {
  const weights = new Map<string, number>();
  tally.places.forEach((places, position) => {
    const weight = tally.weights[position] ?? 0;
    const alone = places.flatMap(({ mention }) => (mention.part === true ? [] : [mention.form]));
    for (const form of new Set(alone)) weights.set(form, (weights.get(form) ?? 0) + weight);
  });
  const ranked = [...weights].sort((a, b) => (Math.abs(a[1] - b[1]) < 1e-9 ? byCodeUnit(a[0], b[0]) : b[1] - a[1]));
  return ranked[0]?.[0] ?? tally.key;
}

/** Where one voice mentions a keyphrase. */
export interface Spot {
  readonly voice: number;
  readonly weight: number;
  readonly places: readonly Place[];
}

/** Where the voices that pass `belongs` mention a keyphrase; voices ascending. */
export function spotsOf(
  tally: KeyTally,
  counted: readonly CountedVoice[],
  belongs: (voice: CountedVoice) => boolean,
): Spot[] {
  return tally.places.flatMap((places, position) => {
    const index = tally.voices[position] ?? -1;
    const voice = counted[index];
    return voice !== undefined && belongs(voice)
      ? [{ voice: index, weight: tally.weights[position] ?? 0, places }]
      : [];
  });
}

/** The places of all spots, in statement order, then by offset. */
export function evidenceOf(spots: readonly Spot[]): Evidence[] {
  return spots
    .flatMap((spot) => spot.places)
    .sort(
      (a, b) =>
        inStatementOrder(a.statement, b.statement) ||
        a.mention.start - b.mention.start ||
        a.mention.end - b.mention.end,
    )
    .map(({ statement, mention }) => ({ statementId: statement.id, start: mention.start, end: mention.end }));
}
