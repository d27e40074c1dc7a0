import type { SqlEntityManager } from '@mikro-orm/sql';
import { chunks } from '../database/chunks.js';
import { placeholders } from '../graphql/sql.js';
import { Submission } from '../submissions/submission.entity.js';
import { VoiceAttribute } from './voice-attribute.entity.js';

interface Told {
  readonly voice: string;
  readonly attributes?: Readonly<Record<string, string>> | null;
}

/** Of submissions in the order they were made, what each voice said last to each thing asked. */
export function latestAnswers(told: readonly Told[]): Map<string, Map<string, string>> {
  const latest = new Map<string, Map<string, string>>();
  for (const { voice, attributes } of told) {
    const answers = latest.get(voice) ?? new Map<string, string>();
    latest.set(voice, answers);
    for (const [attributeId, valueId] of Object.entries(attributes ?? {})) answers.set(attributeId, valueId);
  }
  return latest;
}

/**
 * Writes anew what voices say of themselves, from all their submissions, in the caller's transaction. The latest answer
 * stands: by the day it was made, a day not known being the earliest, then by when it came in, then by its row.
 */
export async function writeVoiceAttributes(em: SqlEntityManager, voiceIds: readonly string[]): Promise<void> {
  for (const some of chunks([...new Set(voiceIds)])) {
    const told = await em
      .fork({ keepTransactionContext: true })
      .find(
        Submission,
        { voice: { $in: some }, attributes: { $ne: null } },
        { fields: ['voice', 'attributes', 'receivedOn', 'receivedAt', 'row'], disableIdentityMap: true },
      );
    await em.execute(`delete from voice_attribute where voice_id in (${placeholders(some)})`, some);
    const rows = [...latestAnswers(told.toSorted(earliestFirst))].flatMap(([voice, answers]) =>
      [...answers].map(([attributeId, valueId]) => ({ voice, attributeId, valueId })),
    );
    if (rows.length > 0) await em.insertMany(VoiceAttribute, rows);
  }
}

type Made = Pick<Submission, 'receivedOn' | 'receivedAt' | 'row'>;

function earliestFirst(a: Made, b: Made): number {
  const [dayA, dayB] = [a.receivedOn ?? '', b.receivedOn ?? ''];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.receivedAt.getTime() - b.receivedAt.getTime() || (a.row ?? 0) - (b.row ?? 0);
}
