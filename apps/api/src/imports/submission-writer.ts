import type { SqlEntityManager } from '@mikro-orm/sql';
import { increaseSetting } from '../database/settings.js';
import { writeVoiceAttributes } from '../statements/voice-attributes.js';
import { Submission } from '../submissions/submission.entity.js';
import type { IncomingSubmission } from './incoming.js';
import type { ReadStatement } from './statement-reader.js';
import { writeStatements, writeVoices } from './statement-writer.js';

/** Writes submissions with everything said in them, in the caller's transaction; it is all there or nothing is. */
export async function writeSubmissions(
  em: SqlEntityManager,
  submissions: readonly IncomingSubmission[],
  readings: readonly ReadStatement[],
): Promise<void> {
  await increaseSetting(em, 'changes', 1);
  await writeVoices(
    em,
    submissions.map((submission) => submission.voice),
  );
  await em.insertMany(
    Submission,
    submissions.map(({ statements: _said, importId, voice, ...submission }) => ({
      ...submission,
      import: importId,
      voice: voice.id,
    })),
  );
  await writeVoiceAttributes(
    em,
    submissions.filter(({ attributes }) => attributes !== null).map(({ voice }) => voice.id),
  );
  await writeStatements(em, readings);
}
