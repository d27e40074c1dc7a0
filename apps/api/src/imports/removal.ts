import type { SqlEntityManager } from '@mikro-orm/sql';
import { increaseSetting } from '../database/settings.js';

/** Voices of whom nothing is left, and keyphrases that nobody mentions any more. */
async function removeOrphans(em: SqlEntityManager): Promise<void> {
  await em.execute(
    'delete from voice where not exists (select 1 from statement where statement.voice_id = voice.id) ' +
      'and not exists (select 1 from submission where submission.voice_id = voice.id)',
  );
  await em.execute(
    'delete from keyphrase where not exists (select 1 from mention where mention.keyphrase_id = keyphrase.id)',
  );
}

/** Takes away all that an import wrote, in the caller's transaction; its own row stays. */
export async function removeWrittenBy(em: SqlEntityManager, importId: string): Promise<void> {
  // Statements, mentions and themes go with what they belong to.
  await em.execute('delete from submission where import_id = ?', [importId]);
  await em.execute('delete from meeting_note where import_id = ?', [importId]);
  await removeOrphans(em);
  await increaseSetting(em, 'changes', 1);
}

/** Takes away everything invented, the files included, in the caller's transaction. Returns whether there was any. */
export async function removeFiction(em: SqlEntityManager): Promise<boolean> {
  const [found] = await em.execute<{ originals: number | string }[]>(
    'select count(*) as originals from original where fiction = ?',
    [true],
  );
  if (Number(found?.originals ?? 0) === 0) return false;
  await em.execute('delete from submission where fiction = ?', [true]);
  await em.execute('delete from meeting_note where fiction = ?', [true]);
  await em.execute('delete from import where original_id in (select id from original where fiction = ?)', [true]);
  await em.execute('delete from original where fiction = ?', [true]);
  await removeOrphans(em);
  await increaseSetting(em, 'changes', 1);
  return true;
}
