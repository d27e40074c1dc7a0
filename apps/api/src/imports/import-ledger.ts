import { mergeCells, type Channel, type LedgerCell } from '@guldkorn/insight';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { groupBy } from '../graphql/group-by.js';
import { placeholders } from '../graphql/sql.js';
import type { ReadFile, ReadTable } from './read-file.js';
import { rowsNotBroughtBy } from './rows-not-brought.js';

/** Submissions, by form or by file, come by this channel. */
const submissionChannel: Channel = 'web';

type Origin = Omit<LedgerCell, 'outcome' | 'reason' | 'count'>;
interface StoredRow extends Origin {
  readonly importId: string | null;
  readonly count: number | string;
}

/** True of a submission of which nothing is shown: all that is said in it is hidden. Found from what is: that is little. */
const allHidden =
  "submission.id in (select h.submission_id from statement h where h.moderation = 'hidden') and " +
  "not exists (select 1 from statement h where h.submission_id = submission.id and h.moderation <> 'hidden')";
/** Code of the reason for what those who moderate have hidden. */
export const hiddenReason = 'HIDDEN';

/** By day, as the index has them in order; cells are by month. */
const submissionSql = (condition: string) =>
  'select import_id as "importId", district_id as "districtId", group_id as "groupId", ' +
  'received_on as "receivedOn", count(*) as "count" from submission ' +
  `where ${condition} group by import_id, district_id, group_id, received_on`;
const noteSql = (condition: string) =>
  'select meeting_note.import_id as "importId", statement.district_id as "districtId", statement.group_id as "groupId", ' +
  'statement.channel, substr(statement.occurred_on, 1, 7) as "month", count(*) as "count" from statement ' +
  `join meeting_note on meeting_note.id = statement.note_id where ${condition} ` +
  'group by meeting_note.import_id, statement.district_id, statement.group_id, statement.channel, substr(statement.occurred_on, 1, 7)';

function analysedCell({ importId: _of, count, ...origin }: StoredRow): LedgerCell {
  return { ...origin, outcome: 'analysed', reason: null, count: Number(count) };
}

async function submissionCells(
  em: SqlEntityManager,
  condition: string,
  values: readonly string[],
): Promise<[string | null, LedgerCell][]> {
  const rows = await em.execute<
    (Omit<StoredRow, 'channel' | 'month'> & {
      readonly receivedOn: string | null;
    })[]
  >(submissionSql(condition), [...values]);
  const byImport = groupBy(rows, ({ importId }) => importId);
  return [...byImport].flatMap(([importId, some]) =>
    mergeCells(
      some.map(({ receivedOn, ...row }) =>
        analysedCell({
          ...row,
          channel: submissionChannel,
          month: receivedOn?.slice(0, 7) ?? null,
        }),
      ),
    ).map((cell) => [importId, cell] as [string | null, LedgerCell]),
  );
}

/** Why what came by the form is left out again: its sender took it back. */
export const withdrawn = 'WITHDRAWN';

/** What came by the form; what its sender has taken back is left out. */
export async function formCells(em: SqlEntityManager): Promise<LedgerCell[]> {
  const stays = await submissionCells(em, 'import_id is null and withdrawn_at is null', []);
  const gone = await submissionCells(em, 'import_id is null and withdrawn_at is not null', []);
  return [
    ...stays.map(([, cell]) => cell),
    ...gone.map(([, cell]): LedgerCell => ({
      ...cell,
      outcome: 'excluded',
      reason: withdrawn,
    })),
  ];
}

/** What came in and has been hidden since: by import, null for the form. A submission is, when all that is said in it is. */
export async function hiddenCells(em: SqlEntityManager): Promise<Map<string | null, LedgerCell[]>> {
  const notes = await em.execute<StoredRow[]>(noteSql("statement.moderation = 'hidden'"));
  const found = [
    ...(await submissionCells(em, allHidden, [])),
    ...notes.map((row) => [row.importId, analysedCell(row)] as const),
  ];
  const cells = new Map<string | null, LedgerCell[]>();
  for (const [importId, cell] of found) cells.set(importId, [...(cells.get(importId) ?? []), cell]);
  return cells;
}

/** The cells with those that have been hidden since told as left out: as many in all as before. */
export function withHidden(cells: readonly LedgerCell[], hidden: readonly LedgerCell[]): LedgerCell[] {
  const isAsHidden = (cell: LedgerCell, one: LedgerCell) =>
    cell.districtId === one.districtId &&
    cell.groupId === one.groupId &&
    cell.channel === one.channel &&
    cell.month === one.month;
  const moved = mergeCells(hidden);
  return mergeCells([
    ...mergeCells(cells).map((cell) => {
      if (cell.outcome !== 'analysed') return cell;
      const fewer = moved.find((one) => isAsHidden(cell, one))?.count ?? 0;
      return { ...cell, count: cell.count - fewer };
    }),
    ...moved.map((one): LedgerCell => ({
      ...one,
      outcome: 'excluded',
      reason: hiddenReason,
    })),
  ]);
}

/** What is stored of each import: its submissions, and the statements of its note. */
export async function storedCells(
  em: SqlEntityManager,
  importIds: readonly string[],
): Promise<Map<string, LedgerCell[]>> {
  const cells = new Map<string, LedgerCell[]>(importIds.map((id) => [id, []]));
  if (importIds.length === 0) return cells;
  const some = `in (${placeholders(importIds)})`;
  const notes = await em.execute<StoredRow[]>(noteSql(`meeting_note.import_id ${some}`), [...importIds]);
  const found = [
    ...(await submissionCells(em, `import_id ${some}`, importIds)),
    ...notes.map((row) => [row.importId, analysedCell(row)] as const),
  ];
  for (const [importId, cell] of found) cells.get(importId ?? '')?.push(cell);
  return cells;
}

/** What became of each row of a file that is in: read from what is stored, so that it is the same after an interruption. */
export async function importLedger(em: SqlEntityManager, importId: string, file: ReadFile): Promise<LedgerCell[]> {
  const analysed = (await storedCells(em, [importId])).get(importId) ?? [];
  if (file.kind === 'note') return mergeCells(analysed);
  return mergeCells([...analysed, ...(await duplicateCells(em, importId, file)), ...excludedCells(file)]);
}

async function duplicateCells(em: SqlEntityManager, importId: string, file: ReadTable): Promise<LedgerCell[]> {
  const rows = await rowsNotBroughtBy(em, importId, file.submissions);
  return mergeCells(
    rows.map(({ districtId, groupId, receivedOn }) => ({
      outcome: 'duplicate',
      reason: null,
      districtId,
      groupId,
      channel: submissionChannel,
      month: receivedOn?.slice(0, 7) ?? null,
      count: 1,
    })),
  );
}

function excludedCells({ excludedOrigins }: ReadTable): LedgerCell[] {
  return excludedOrigins.map(({ code, districtId, groupId, month, rows }) => ({
    outcome: 'excluded',
    reason: code,
    districtId,
    groupId,
    channel: submissionChannel,
    month,
    count: rows,
  }));
}
