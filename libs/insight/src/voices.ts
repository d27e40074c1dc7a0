/**
 * Who is counted, and for how much. The unit of all statistics here is the voice, never the statement, so that one
 * who writes much weighs no more than one who writes once.
 */
import { byCodeUnit } from './code-unit-order.js';
import { tidy } from './contingency.js';
import type { InsightInput, StatementFact, VoiceFact } from './facts.js';
import { InsightError } from './insight-error.js';

export type { InsightInput } from './facts.js';

/** A person, or one statement of a meeting whose speakers were not named. */
export interface CountedVoice {
  readonly voiceId: string;
  /** Of all voices heard: 1 for a person; a meeting statement is min(1, participants / the meeting's statements) of one. */
  readonly weight: number;
  /** How many voices at most this person (1) or this meeting's statements from this district stand for. */
  readonly seats: number;
  /** Index into `CountedVoices.districtIds`; null where not known. */
  readonly district: number | null;
  /** In statement order. */
  readonly statements: readonly StatementFact[];
}

/** What of a counted voice decides how many voices several of them are. */
export type Seated = Pick<CountedVoice, 'voiceId' | 'weight' | 'seats' | 'district'>;

export interface CountedVoices {
  /** Sorted, each once. */
  readonly districtIds: readonly string[];
  /** In the order of their first statements. */
  readonly counted: readonly CountedVoice[];
  /** Weighted voices by district, at its index in `districtIds`. */
  readonly districtVoices: readonly number[];
  readonly districtStatements: readonly number[];
  /** Weighted voices in all, with and without district. */
  readonly total: number;
}

/** Statement order: by date, undated last, then by id. Never the order in which statements were handed in. */
export function inStatementOrder(a: StatementFact, b: StatementFact): number {
  if (a.occurredOn !== b.occurredOn) {
    if (a.occurredOn === null) return 1;
    if (b.occurredOn === null) return -1;
    return byCodeUnit(a.occurredOn, b.occurredOn);
  }
  return byCodeUnit(a.id, b.id);
}

/**
 * Weighs every resident who said something. Politicians' and officials' statements count for nothing.
 * @throws InsightError when an id stands twice, or a statement names an unknown voice or district.
 */
export function countVoices(input: InsightInput): CountedVoices {
  const districtIds = [...new Set(input.districtIds)].sort(byCodeUnit);
  const districtIndex = new Map(districtIds.map((id, index) => [id, index]));
  const voices = uniqueById(input.voices, 'rösten', 'voice');
  uniqueById(input.statements, 'yttrandet', 'statement');

  const byVoice = new Map<VoiceFact, StatementFact[]>();
  for (const statement of [...input.statements].sort(inStatementOrder)) {
    const voice = voices.get(statement.voiceId);
    if (voice === undefined) throw unknown('INSIGHT_VOICE_UNKNOWN', statement, 'rösten', 'voice', statement.voiceId);
    if (statement.districtId !== null && !districtIndex.has(statement.districtId))
      throw unknown('INSIGHT_DISTRICT_UNKNOWN', statement, 'bygden', 'district', statement.districtId);
    if (voice.role !== 'resident') continue;
    const said = byVoice.get(voice);
    if (said === undefined) byVoice.set(voice, [statement]);
    else said.push(statement);
  }

  const indexOf = (districtId: string | null) => (districtId === null ? null : (districtIndex.get(districtId) ?? null));
  const counted: CountedVoice[] = [];
  for (const [voice, statements] of byVoice) {
    if (voice.kind === 'person') {
      counted.push({ voiceId: voice.id, weight: 1, seats: 1, district: indexOf(districtOf(statements)), statements });
      continue;
    }
    const weight = meetingStatementWeight(statements.length, voice.participants);
    const from = new Map<string | null, number>();
    for (const { districtId } of statements) from.set(districtId, (from.get(districtId) ?? 0) + 1);
    for (const statement of statements) {
      const seats = weight * (from.get(statement.districtId) ?? 0);
      counted.push({
        voiceId: voice.id,
        weight,
        seats,
        district: indexOf(statement.districtId),
        statements: [statement],
      });
    }
  }

  const districtVoices = districtIds.map(() => 0);
  const districtStatements = districtIds.map(() => 0);
  let total = 0;
  for (const voice of counted) {
    total += voice.weight;
    if (voice.district === null) continue;
    districtVoices[voice.district] = (districtVoices[voice.district] ?? 0) + voice.weight;
    districtStatements[voice.district] = (districtStatements[voice.district] ?? 0) + voice.statements.length;
  }
  return { districtIds, counted, districtVoices: districtVoices.map(tidy), districtStatements, total: tidy(total) };
}

/**
 * How many voices each of these is, when all of them say the same: a person one; of a meeting's statements each
 * another voice, as long as there were participants enough, else together no more than there were.
 * @param indices into `counted`, each once.
 */
export function voicesAmong(indices: readonly number[], counted: readonly Seated[]): number[] {
  const groupOf = (voice: Seated) => `${voice.voiceId} ${voice.district ?? ''}`;
  const sizes = new Map<string, number>();
  for (const index of indices) {
    const voice = counted[index];
    if (voice !== undefined && voice.weight < 1) sizes.set(groupOf(voice), (sizes.get(groupOf(voice)) ?? 0) + 1);
  }
  return indices.map((index) => {
    const voice = counted[index];
    if (voice === undefined) return 0;
    return voice.weight < 1 ? Math.min(1, voice.seats / (sizes.get(groupOf(voice)) ?? 1)) : 1;
  });
}

/** What one of a meeting's statements weighs: together never more than its participants, nor more than were made. */
export function meetingStatementWeight(statements: number, participants: number | null): number {
  const present = participants === null || !(participants >= 1) ? 1 : participants;
  return Math.min(1, present / statements);
}

/** Where a person speaks from: the district of most of their statements that have one; of equals, the first spoken from. */
export function districtOf(statements: readonly StatementFact[]): string | null {
  const counts = new Map<string, number>();
  for (const { districtId } of statements)
    if (districtId !== null) counts.set(districtId, (counts.get(districtId) ?? 0) + 1);
  let most: string | null = null;
  let mostCount = 0;
  for (const [districtId, count] of counts)
    if (count > mostCount) {
      most = districtId;
      mostCount = count;
    }
  return most;
}

function uniqueById<T extends { readonly id: string }>(items: readonly T[], sv: string, en: string): Map<string, T> {
  const byId = new Map<string, T>();
  for (const item of items) {
    if (byId.has(item.id))
      throw new InsightError('INSIGHT_ID_TWICE', {
        sv: `Id:t för ${sv} ${item.id} förekommer två gånger. Ge varje post ett eget id.`,
        en: `The id of the ${en} ${item.id} stands twice. Give each its own id.`,
      });
    byId.set(item.id, item);
  }
  return byId;
}

function unknown(
  code: 'INSIGHT_VOICE_UNKNOWN' | 'INSIGHT_DISTRICT_UNKNOWN',
  statement: StatementFact,
  sv: string,
  en: string,
  id: string,
): InsightError {
  return new InsightError(code, {
    sv: `Yttrandet ${statement.id} hänvisar till ${sv} ${id}, som inte finns. Lägg till den eller rätta yttrandet.`,
    en: `The statement ${statement.id} refers to the ${en} ${id}, which does not exist. Add it or correct the statement.`,
  });
}
