import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { increaseSetting } from '../database/settings.js';
import { placeholders } from '../graphql/sql.js';
import { IntakeRule } from '../intake-rules/intake-rule.entity.js';
import { queueDuplicates, removeFigures, removeSilentVoices, removeWrittenBy } from '../imports/removal.js';
import { writeVoiceAttributes } from '../statements/voice-attributes.js';
import type { DisposalSubjects } from './disposal.entity.js';

/** Ids a query, well under the databases' limits on parameters. */
const idsPerQuery = 500;

/** What was destroyed, and which imports must be taken up again: rows of theirs stood in a file that is gone. */
export interface Destroyed {
  readonly digest: string;
  readonly submissions: number;
  readonly files: number;
  readonly takenUpAgain: readonly string[];
}

async function inParts(ids: readonly string[], use: (some: readonly string[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < ids.length; from += idsPerQuery) await use(ids.slice(from, from + idsPerQuery));
}

/** Destroys originals that nothing refers to any more; gives their digests. */
async function destroyOriginals(em: SqlEntityManager, ids: readonly string[]): Promise<string[]> {
  const digests: string[] = [];
  await inParts(ids, async (some) => {
    const unused =
      `id in (${placeholders(some)}) and not exists (select 1 from import where import.original_id = original.id) ` +
      'and not exists (select 1 from submission where submission.original_id = original.id) ' +
      'and not exists (select 1 from replaced_original where replaced_original.original_id = original.id)';
    const rows = await em.execute<{ sha256: string }[]>(`select sha256 from original where ${unused}`, [...some]);
    digests.push(...rows.map(({ sha256 }) => sha256));
    await em.execute(`delete from original where ${unused}`, [...some]);
  });
  return digests;
}

/** The forms with what stood in them before they were corrected, and all that was read out of them. */
async function destroyForms(em: SqlEntityManager, ids: readonly string[]) {
  const originals: string[] = [];
  const voices: string[] = [];
  let submissions = 0;
  await inParts(ids, async (some) => {
    const these = `(${placeholders(some)})`;
    const rows = await em.execute<{ original_id: string | null; voice_id: string }[]>(
      `select original_id, voice_id from submission where id in ${these}`,
      [...some],
    );
    const replaced = await em.execute<{ original_id: string }[]>(
      `select original_id from replaced_original where submission_id in ${these}`,
      [...some],
    );
    submissions += rows.length;
    voices.push(...rows.map(({ voice_id }) => voice_id));
    originals.push(...[...rows, ...replaced].flatMap(({ original_id }) => original_id ?? []));
    await em.execute(`delete from replaced_original where submission_id in ${these}`, [...some]);
    // Statements go with them, and mentions, themes, masks and marks with the statements.
    await em.execute(`delete from submission where id in ${these}`, [...some]);
  });
  await writeVoiceAttributes(em, voices);
  return { submissions, originals };
}

async function destroyImports(em: SqlEntityManager, ids: readonly string[]) {
  const originals: string[] = [];
  const takenUpAgain = new Set<string>();
  let submissions = 0;
  for (const id of ids) {
    const [row] = await em.execute<{ original_id: string; submissions: number | string }[]>(
      'select original_id, (select count(*) from submission where import_id = import.id) as submissions from import where id = ?',
      [id],
    );
    if (row === undefined) continue;
    submissions += Number(row.submissions);
    originals.push(row.original_id);
    await removeWrittenBy(em, id);
    await em.execute('delete from import where id = ?', [id]);
    for (const other of await queueDuplicates(em, id)) takenUpAgain.add(other);
  }
  return { submissions, originals, takenUpAgain: [...takenUpAgain].filter((id) => !ids.includes(id)) };
}

/**
 * Destroys records and all that was made of them, in the caller's transaction: originals, what was read, figures, names that
 * were learnt of their files. What people decided, and frozen reports, stay: they are records of their own.
 * @param before what was learnt of files and not used since goes too.
 */
export async function destroyRecords(
  em: SqlEntityManager,
  { submissions, imports, uploads }: DisposalSubjects,
  before: Date,
): Promise<Destroyed> {
  await increaseSetting(em, 'changes', 1);
  await increaseSetting(em, 'rebuilds', 1);
  const forms = await destroyForms(em, submissions);
  const files = await destroyImports(em, imports);
  const digests = [
    ...(await destroyOriginals(em, forms.originals)),
    ...(await destroyOriginals(em, files.originals)),
    ...(await destroyOriginals(em, uploads)),
  ];
  await removeSilentVoices(em);
  await em.nativeDelete(IntakeRule, { lastUsedAt: { $lt: before } });
  // Labels of findings and words of theme models may have been theirs alone.
  await removeFigures(em);
  return {
    digest: createHash('sha256').update(digests.toSorted().join('\n')).digest('hex'),
    submissions: forms.submissions + files.submissions,
    files: digests.length,
    takenUpAgain: files.takenUpAgain,
  };
}
