import type { SqlEntityManager } from '@mikro-orm/sql';
import { increaseSetting } from '../database/settings.js';
import { lockHolds, refuseHeldFiles } from '../disposal/held.js';
import { writeVoiceAttributes } from '../statements/voice-attributes.js';
import { removeThemes } from '../runs/run-writer.js';
import { Import } from './import.entity.js';

/** Voices of whom nothing is left. Keyphrases that nobody mentions any more go with the next run: the latest may name them. */
export async function removeSilentVoices(em: SqlEntityManager): Promise<void> {
  await em.execute(
    'delete from voice where not exists (select 1 from statement where statement.voice_id = voice.id) ' +
      'and not exists (select 1 from submission where submission.voice_id = voice.id)',
  );
}

/** Every run may have counted what is gone; until the next one there are no figures, as before the first. */
export async function removeFigures(em: SqlEntityManager): Promise<void> {
  // Findings go with their run.
  await em.execute('delete from run');
  await removeThemes(em);
  await em.execute('delete from copied_text');
  // What they were found in may be gone too.
  await em.execute('delete from theme_model');
  await em.execute('update keyphrase set statements = 0, voices = 0');
}

/** The voices that the submissions said something of themselves in. */
async function voicesTelling(em: SqlEntityManager, condition: string, value: string | boolean): Promise<string[]> {
  const rows = await em.execute<{ voice_id: string }[]>(
    `select distinct voice_id from submission where attributes is not null and ${condition} = ?`,
    [value],
  );
  return rows.map((row) => row.voice_id);
}

/** Takes away all that an import wrote, in the caller's transaction; its own row stays. */
export async function removeWrittenBy(em: SqlEntityManager, importId: string): Promise<void> {
  await increaseSetting(em, 'changes', 1);
  await increaseSetting(em, 'rebuilds', 1);
  const telling = await voicesTelling(em, 'import_id', importId);
  // Statements, mentions and themes go with what they belong to.
  await em.execute('delete from submission where import_id = ?', [importId]);
  await writeVoiceAttributes(em, telling);
  await em.execute('delete from meeting_note where import_id = ?', [importId]);
  await removeSilentVoices(em);
}

/**
 * Puts imports back in the queue, in the caller's transaction, whose duplicates may have been of what another brought that
 * is gone: those that had any, and those still being stored. Those done keep when, which tells that they have been.
 * @returns their ids, oldest first.
 */
export async function queueDuplicates(em: SqlEntityManager, goneId: string): Promise<string[]> {
  const others = await em.find(
    Import,
    {
      id: { $ne: goneId },
      kind: 'submissions',
      error: null,
      $or: [{ status: 'done', duplicates: { $gt: 0 } }, { status: 'running' }],
    },
    { fields: ['id'], orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  );
  const ids = others.map((other) => other.id);
  await em.nativeUpdate(Import, { id: { $in: ids } }, { status: 'queued' });
  return ids;
}

/**
 * Takes away everything invented, the files included, in the caller's transaction. @returns whether there was any.
 * @throws DomainError LEGAL_HOLD when any of it is on hold.
 */
export async function removeFiction(em: SqlEntityManager): Promise<boolean> {
  await lockHolds(em);
  const invented = await em.execute<{ id: string }[]>('select id from original where fiction = ?', [true]);
  if (invented.length === 0) return false;
  await refuseHeldFiles(
    em,
    invented.map(({ id }) => id),
  );
  await increaseSetting(em, 'changes', 1);
  await increaseSetting(em, 'rebuilds', 1);
  const telling = await voicesTelling(em, 'fiction', true);
  await em.execute('delete from submission where fiction = ?', [true]);
  await writeVoiceAttributes(em, telling);
  await em.execute('delete from meeting_note where fiction = ?', [true]);
  await em.execute('delete from import where original_id in (select id from original where fiction = ?)', [true]);
  await em.execute('delete from original where fiction = ?', [true]);
  await removeSilentVoices(em);
  await removeFigures(em);
  return true;
}
