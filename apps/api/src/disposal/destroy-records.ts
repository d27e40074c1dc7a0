import { createHash } from 'node:crypto';
import type { DisposableKind } from '@guldkorn/municipality';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { chunks } from '../database/chunks.js';
import { increaseSetting } from '../database/settings.js';
import { placeholders } from '../graphql/sql.js';
import { IntakeRule } from '../intake-rules/intake-rule.entity.js';
import { queueDuplicates, removeFigures, removeSilentVoices, removeWrittenBy } from '../imports/removal.js';
import { holdDecisions } from '../moderation/moderation-store.js';
import { keepSetAside } from '../moderation/set-aside-words.js';
import { writeVoiceAttributes } from '../statements/voice-attributes.js';
import type { DisposalSubjects } from './disposal.entity.js';

/** What was destroyed, and which imports must be taken up again: rows of theirs stood in a file that is gone. */
export interface Destroyed {
  readonly digest: string;
  readonly takenUpAgain: readonly string[];
}

/** Destroys originals that nothing refers to any more; gives their digests. */
async function destroyOriginals(em: SqlEntityManager, ids: readonly string[]): Promise<string[]> {
  const digests: string[] = [];
  for (const some of chunks(ids)) {
    const unused =
      `id in (${placeholders(some)}) and not exists (select 1 from import where import.original_id = original.id) ` +
      'and not exists (select 1 from submission where submission.original_id = original.id) ' +
      'and not exists (select 1 from replaced_original where replaced_original.original_id = original.id)';
    const rows = await em.execute<{ sha256: string }[]>(`select sha256 from original where ${unused}`, some);
    digests.push(...rows.map(({ sha256 }) => sha256));
    await em.execute(`delete from original where ${unused}`, some);
  }
  return digests;
}

/** The forms with what stood in them before they were corrected, and all that was read out of them. */
async function destroyForms(em: SqlEntityManager, ids: readonly string[]) {
  const originals: string[] = [];
  const voices: string[] = [];
  for (const some of chunks(ids)) {
    const these = `(${placeholders(some)})`;
    const rows = await em.execute<{ original_id: string | null; voice_id: string }[]>(
      `select original_id, voice_id from submission where id in ${these}`,
      some,
    );
    const replaced = await em.execute<{ original_id: string }[]>(
      `select original_id from replaced_original where submission_id in ${these}`,
      some,
    );
    voices.push(...rows.map(({ voice_id }) => voice_id));
    originals.push(...[...rows, ...replaced].flatMap(({ original_id }) => original_id ?? []));
    await em.execute(`delete from replaced_original where submission_id in ${these}`, some);
    // Statements go with them, and mentions, themes, masks and marks with the statements.
    await em.execute(`delete from submission where id in ${these}`, some);
  }
  await writeVoiceAttributes(em, voices);
  return originals;
}

async function destroyImports(em: SqlEntityManager, ids: readonly string[], now: Date) {
  const originals: string[] = [];
  const takenUpAgain = new Set<string>();
  for (const id of ids) {
    const [row] = await em.execute<{ original_id: string }[]>('select original_id from import where id = ?', [id]);
    if (row === undefined) continue;
    originals.push(row.original_id);
    const others = await queueDuplicates(em, id);
    // What was hidden here, and comes in by another file that has the same rows, is hidden there.
    if (others.some((other) => !ids.includes(other))) await keepSetAside(em, id, now);
    await removeWrittenBy(em, id);
    await em.execute('delete from import where id = ?', [id]);
    for (const other of others) takenUpAgain.add(other);
  }
  return { originals, takenUpAgain: [...takenUpAgain].filter((id) => !ids.includes(id)) };
}

/** What was learnt of files of a kind; of forms nothing is. */
const learntOf: Readonly<Record<DisposableKind, IntakeRule['kind'][]>> = {
  submission: ['columns', 'name'],
  withdrawnSubmission: [],
  meetingNote: ['heading', 'speaker', 'line'],
  unusedUpload: [],
};

/**
 * Destroys records and all that was made of them, in the caller's transaction: originals, what was read, figures, names that
 * were learnt of their files. What people decided, and frozen reports, stay: they are records of their own.
 * @param before what was learnt of files of the kind and not used since goes too.
 */
export async function destroyRecords(
  em: SqlEntityManager,
  kind: DisposableKind,
  { submissions, imports, uploads }: DisposalSubjects,
  before: Date,
): Promise<Destroyed> {
  await holdDecisions(em);
  // Files that were never taken in are in no figures.
  const isCounted = submissions.length + imports.length > 0;
  if (isCounted) {
    await increaseSetting(em, 'changes', 1);
    await increaseSetting(em, 'rebuilds', 1);
  }
  const ofForms = await destroyForms(em, submissions);
  const ofFiles = await destroyImports(em, imports, new Date());
  const digests = [
    ...(await destroyOriginals(em, ofForms)),
    ...(await destroyOriginals(em, ofFiles.originals)),
    ...(await destroyOriginals(em, uploads)),
  ];
  await em.nativeDelete(IntakeRule, { kind: { $in: learntOf[kind] }, lastUsedAt: { $lt: before } });
  if (isCounted) {
    await removeSilentVoices(em);
    // Labels of findings and words of theme models may have been theirs alone.
    await removeFigures(em);
  }
  return {
    digest: createHash('sha256').update(digests.toSorted().join('\n')).digest('hex'),
    takenUpAgain: ofFiles.takenUpAgain,
  };
}
