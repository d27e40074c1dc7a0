import type { SqlEntityManager } from '@mikro-orm/sql';
import { insertRows } from '../database/insert-rows.js';
import { increaseSetting } from '../database/settings.js';
import { holdDecisions } from '../moderation/moderation-store.js';
import { writeVoiceAttributes } from '../statements/voice-attributes.js';
import type { IncomingSubmission } from './incoming.js';
import type { ReadStatement } from './statement-reader.js';
import { writeStatements, writeVoices } from './statement-writer.js';

/** Writes submissions with everything said in them, in the caller's transaction; it is all there or nothing is. */
export async function writeSubmissions(
  em: SqlEntityManager,
  submissions: readonly IncomingSubmission[],
  readings: readonly ReadStatement[],
): Promise<void> {
  if (readings.some(({ said }) => said.hiddenFor !== undefined)) await holdDecisions(em);
  await increaseSetting(em, 'changes', 1);
  await writeVoices(
    em,
    submissions.map((submission) => submission.voice),
  );
  await insertRows(
    em,
    'submission',
    submissions.map((submission) => ({
      id: submission.id,
      import_id: submission.importId,
      row: submission.row,
      voice_id: submission.voice.id,
      fingerprint: submission.fingerprint,
      answers: JSON.stringify(submission.answers),
      district_id: submission.districtId,
      place_id: submission.placeId,
      group_id: submission.groupId,
      attributes: submission.attributes === null ? null : JSON.stringify(submission.attributes),
      received_on: submission.receivedOn,
      received_at: submission.receivedAt,
      may_be_quoted: submission.mayBeQuoted,
      fiction: submission.fiction,
      original_id: submission.sent?.original ?? null,
      receipt: submission.sent?.receipt ?? null,
      suspicion: submission.sent?.suspicion ?? null,
    })),
  );
  await writeVoiceAttributes(
    em,
    submissions.filter(({ attributes }) => attributes !== null).map(({ voice }) => voice.id),
  );
  await writeStatements(em, readings);
}
