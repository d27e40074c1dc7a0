import { randomUUID } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { chunks } from '../database/chunks.js';
import { groupBy } from '../graphql/group-by.js';
import { placeholders } from '../graphql/sql.js';
import type { FoundSpan } from './found-personal-data.js';
import type { MaskSpan } from './mask-text.js';
import { Redaction, type RedactionReason } from './redaction.entity.js';

/** Which text a statement's redactions are kept with. */
export interface SourceOfStatement {
  readonly id: string;
  readonly text: string;
  readonly noteId: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

interface RedactionRow {
  readonly id: string;
  readonly statement_id: string | null;
  readonly note_id: string | null;
  readonly start: number;
  readonly end: number;
  readonly reason: RedactionReason;
}

const columns = 'id, statement_id, note_id, "start", "end", reason';

/** Of a statement `s` of its own, not in a note: that people have masked something in it, and nobody has lifted that. */
export const maskedByPeople =
  "s.id in (select statement_id from redaction where found_by = 'person' and not lifted and statement_id is not null)";

/** True when the statement is a stretch of its note's text: then what is masked in the one is masked in the other. */
export function standsInNote({ noteId, start, end, text }: Omit<SourceOfStatement, 'id'>): boolean {
  return noteId !== null && start !== null && end !== null && end - start === text.length;
}

/** What is masked in a note's own text. */
export async function redactionsOfNote(em: SqlEntityManager, noteId: string): Promise<MaskSpan[]> {
  return (await redactionRows(em, [], [noteId], false)).map(spanOf);
}

/** What is masked in each statement, or with `lifted` what people have lifted, by its id, in the statement's own offsets. */
export async function redactionsOfStatements(
  em: SqlEntityManager,
  statements: readonly SourceOfStatement[],
  lifted = false,
): Promise<Map<string, MaskSpan[]>> {
  const inNotes = statements.filter(standsInNote);
  const alone = statements.filter((statement) => !standsInNote(statement)).map(({ id }) => id);
  const all = await redactionRows(em, alone, [...new Set(inNotes.map(({ noteId }) => noteId ?? ''))], lifted);
  const rows = groupBy(
    all.filter((row) => row.statement_id !== null),
    (row) => row.statement_id ?? '',
  );
  const ofNote = groupBy(all, (row) => row.note_id ?? '');
  const spans = new Map([...rows].map(([id, some]) => [id, some.map(spanOf)]));
  for (const { id, noteId, start, end } of inNotes) {
    const [from, to] = [start ?? 0, end ?? 0];
    const within = (ofNote.get(noteId ?? '') ?? []).filter((row) => row.start < to && row.end > from);
    spans.set(
      id,
      within.map((row) => ({ ...spanOf(row), start: Math.max(0, row.start - from), end: row.end - from })),
    );
  }
  return spans;
}

function spanOf({ id, start, end, reason }: RedactionRow): MaskSpan {
  return { id, start, end, reason };
}

async function redactionRows(
  em: SqlEntityManager,
  statementIds: readonly string[],
  noteIds: readonly string[],
  lifted: boolean,
): Promise<RedactionRow[]> {
  const either = [
    ...(statementIds.length === 0 ? [] : [`statement_id in (${placeholders(statementIds)})`]),
    ...(noteIds.length === 0 ? [] : [`note_id in (${placeholders(noteIds)})`]),
  ];
  if (either.length === 0) return [];
  return em.execute<RedactionRow[]>(
    `select ${columns} from redaction where (${either.join(' or ')}) and lifted = ? order by "start", id`,
    [...statementIds, ...noteIds, lifted],
  );
}

/** Where hidden statements stand in a note. */
export async function hiddenParts(em: SqlEntityManager, noteId: string): Promise<MaskSpan[]> {
  const rows = await em.execute<{ start: number; end: number }[]>(
    `select "start", "end" from statement where note_id = ? and moderation = 'hidden' and "start" is not null`,
    [noteId],
  );
  return rows.map(({ start, end }) => ({ id: null, start, end, reason: 'hidden' }));
}

/** A text and what a machine found in it. */
export interface FoundIn {
  readonly statementId: string | null;
  readonly noteId: string | null;
  readonly spans: readonly FoundSpan[];
}

/** Writes what was found in texts that have just come in, in the caller's transaction. */
export async function writeRedactions(em: SqlEntityManager, found: readonly FoundIn[]): Promise<void> {
  const rows = found.flatMap(({ statementId, noteId, spans }) =>
    spans.map(({ start, end, reason }) => ({
      id: randomUUID(),
      statement: statementId,
      note: noteId,
      start,
      end,
      reason,
      foundBy: 'machine' as const,
      lifted: false,
    })),
  );
  for (const some of chunks(rows)) await em.insertMany(Redaction, some);
}

/**
 * Puts what a machine finds now in the place of what it found before, in the caller's transaction. What people have masked
 * stays masked, what they have lifted stays lifted, and what anything is decided about stays.
 */
export async function replaceRedactions(em: SqlEntityManager, found: readonly FoundIn[]): Promise<void> {
  for (const column of ['statement_id', 'note_id'] as const) {
    const idOf = (one: FoundIn) => (column === 'statement_id' ? one.statementId : one.noteId);
    const some = found.filter((one) => idOf(one) !== null);
    const ids = some.map((one) => idOf(one) ?? '');
    if (ids.length === 0) continue;
    const before = await em.execute<RedactionRow[]>(
      `select ${columns} from redaction where ${column} in (${placeholders(ids)}) and found_by = 'machine'`,
      ids,
    );
    const place = (id: string | null, { start, end }: { start: number; end: number }) =>
      JSON.stringify([id, start, end]);
    const now = new Set(some.flatMap((one) => one.spans.map((span) => place(idOf(one), span))));
    const gone = before.filter((row) => !now.has(place(row[column], row))).map(({ id }) => id);
    for (const few of chunks(gone))
      await em.execute(
        `delete from redaction where id in (${placeholders(few)}) and lifted = ?
           and id not in (select redaction_id from moderation_decision where redaction_id is not null)`,
        [...few, false],
      );
    const there = new Set(before.map((row) => place(row[column], row)));
    await writeRedactions(
      em,
      some.map((one) => ({ ...one, spans: one.spans.filter((span) => !there.has(place(idOf(one), span))) })),
    );
  }
}
