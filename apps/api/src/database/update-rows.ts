import type { SqlEntityManager } from '@mikro-orm/sql';
import { SqliteConnection } from '@mikro-orm/sqlite';
import { type ColumnRow, withArrayRows } from './array-rows.js';

/**
 * Changes many rows of a table by their `id`, in the caller's transaction; one that is not there is left out. SQLite is asked
 * row by row, PostgreSQL many rows at a time.
 * @param rows `id` and column → value, each with the same columns.
 */
export async function updateRows(
  em: SqlEntityManager,
  table: string,
  rows: readonly (ColumnRow & { readonly id: string })[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const { id: _key, ...changed } = first;
  const columns = Object.keys(changed);
  if (em.getConnection() instanceof SqliteConnection) {
    const sql = `update "${table}" set ${columns.map((name) => `"${name}" = ?`).join(', ')} where id = ?`;
    for (const row of rows) await em.execute(sql, [...columns.map((name) => row[name] ?? null), row.id]);
    return;
  }
  const set = columns.map((name) => `"${name}" = given."${name}"`).join(', ');
  await withArrayRows(
    em,
    table,
    ['id', ...columns],
    rows,
    (given) => `update "${table}" set ${set} from ${given} where "${table}".id = given.id`,
  );
}
