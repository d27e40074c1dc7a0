import type { TextEngine } from '@guldkorn/text';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { chunks } from '../database/chunks.js';
import { increaseSetting } from '../database/settings.js';
import { placeholders } from '../graphql/sql.js';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { searchedIn } from '../statements/searched-in.js';
import type { WordForms } from '../statements/word-forms.js';
import { foundInNote, type FoundSpan } from './found-personal-data.js';
import { maskText, overlaps, type MaskSpan } from './mask-text.js';
import { redactionsOfStatements, replaceRedactions, type SourceOfStatement } from './stored-redactions.js';

/** Ids of the notes that an older version, or none, has looked through for personal data. */
export async function notesNotSearchedBy(em: SqlEntityManager, version: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    'select id from meeting_note where redacted_by is null or redacted_by <> ? order by id',
    [version],
  );
  return rows.map(({ id }) => id);
}

/** Looks a stored note through for personal data, writing nothing; null when it has been removed. */
export async function searchStoredNote(
  em: SqlEntityManager,
  engine: TextEngine,
  noteId: string,
): Promise<FoundSpan[] | null> {
  const note = await em.findOne(MeetingNote, { id: noteId }, { populate: ['text', 'setAside'] });
  if (note === null) return null;
  const { text, format, setAside } = note;
  const statements = await statementsOf(em, noteId);
  const names = await em.execute<{ start: number; end: number }[]>(
    `select "start", "end" from redaction where note_id = ? and found_by = 'machine' and reason = 'name'`,
    [noteId],
  );
  // Who spoke is no longer known but by where a name was found.
  const speakers = names
    .filter((name) => setAside.some((stretch) => stretch.reason === 'marker' && overlaps(stretch, name)))
    .map(({ start, end }) => text.slice(start, end));
  const stretches = statements.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
  return foundInNote(engine, { text, format, setAside, statements: stretches, speakers });
}

/** Keeps what was found in a stored note, in the caller's transaction, and lets its statements follow. */
export async function keepNoteRedactions(
  em: SqlEntityManager,
  noteId: string,
  found: readonly FoundSpan[],
  version: string,
): Promise<void> {
  await increaseSetting(em, 'changes', 1);
  await increaseSetting(em, 'rebuilds', 1);
  const kept = await em.execute<{ id: string }[]>('update meeting_note set redacted_by = ? where id = ? returning id', [
    version,
    noteId,
  ]);
  if (kept.length === 0) return;
  await replaceRedactions(em, [{ statementId: null, noteId, spans: found }]);
  await maskInSearch(em, await statementsOf(em, noteId));
}

/**
 * Lets the search, and the keyphrases met, see no more of statements than what is given out. In the caller's transaction.
 * @param found what is masked beside what is stored, by statement.
 */
export async function maskInSearch(
  em: SqlEntityManager,
  statements: readonly SourceOfStatement[],
  found: ReadonlyMap<string, readonly MaskSpan[]> = new Map(),
): Promise<void> {
  const active = await redactionsOfStatements(em, statements);
  for (const [id, spans] of found) active.set(id, [...(active.get(id) ?? []), ...spans]);
  const forms = await wordFormsOf(em, statements);
  for (const { id, text } of statements) {
    const { search_text, word_forms } = searchedIn(maskText(text, active.get(id) ?? []).text, forms.get(id) ?? '');
    await em.execute('update statement set search_text = ?, word_forms = ? where id = ?', [
      search_text,
      word_forms,
      id,
    ]);
  }
  for (const ids of chunks([...active.keys()])) {
    const mentions = await em.execute<{ id: number; statement_id: string; start: number; end: number }[]>(
      `select id, statement_id, "start", "end" from mention where statement_id in (${placeholders(ids)})`,
      ids,
    );
    for (const mention of mentions)
      if ((active.get(mention.statement_id) ?? []).some((span) => overlaps(span, mention)))
        await em.execute('delete from mention where id = ?', [mention.id]);
  }
}

async function wordFormsOf(
  em: SqlEntityManager,
  statements: readonly Pick<SourceOfStatement, 'id'>[],
): Promise<ReadonlyMap<string, WordForms>> {
  const forms = new Map<string, WordForms>();
  for (const ids of chunks(statements.map(({ id }) => id))) {
    const rows = await em.execute<{ id: string; word_forms: WordForms }[]>(
      `select id, word_forms from statement where id in (${placeholders(ids)})`,
      ids,
    );
    for (const row of rows) forms.set(row.id, row.word_forms);
  }
  return forms;
}

async function statementsOf(em: SqlEntityManager, noteId: string): Promise<SourceOfStatement[]> {
  return em.execute<SourceOfStatement[]>(
    'select id, text, note_id as "noteId", "start", "end" from statement where note_id = ? order by sequence',
    [noteId],
  );
}
