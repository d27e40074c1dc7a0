import type { SqlEntityManager } from '@mikro-orm/sql';
import { CompiledQuery } from 'kysely';
import type { ColumnValue } from './insert-rows.js';

/** Types of the columns of each table that has been asked for, by the connection. */
const known = new WeakMap<object, Map<string, ReadonlyMap<string, string>>>();

async function columnTypes(em: SqlEntityManager, table: string): Promise<ReadonlyMap<string, string>> {
  const connection = em.getConnection();
  const tables = known.get(connection) ?? new Map<string, ReadonlyMap<string, string>>();
  known.set(connection, tables);
  const found = tables.get(table);
  if (found !== undefined) return found;
  const rows = await em.execute<{ name: string; type: string }[]>(
    'select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute ' +
      'where attrelid = ?::regclass and attnum > 0 and not attisdropped',
    [`"${table}"`],
  );
  const types = new Map(rows.map(({ name, type }) => [name, type]));
  tables.set(table, types);
  return types;
}

/** As PostgreSQL reads it out of JSON. */
function jsonValue(value: ColumnValue): string | number | boolean | null {
  // JSON would carry half a character as an escape, which PostgreSQL refuses.
  if (typeof value === 'string') return value.toWellFormed();
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  return value;
}

/** Rows a statement: some megabytes of JSON at most. */
const rowsPerInsert = 2000;

/**
 * Inserts rows into PostgreSQL as parameters of JSON, in their order. By MikroORM each value would become a part of
 * the SQL, which takes three times as long to write and to parse. While PostgreSQL stores some, the next are made ready.
 */
export async function insertAsJson(
  em: SqlEntityManager,
  table: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, ColumnValue>>[],
  ifThere: 'fail' | 'skip',
): Promise<void> {
  const types = await columnTypes(em, table);
  // JSON within the JSON comes as its text.
  const isJson = (name: string) => /^jsonb?$/.test(types.get(name) ?? '');
  const defined = columns.map((name) => `"${name}" ${isJson(name) ? 'text' : types.get(name)}`);
  const taken = columns.map((name) => (isJson(name) ? `given."${name}"::${types.get(name)}` : `given."${name}"`));
  const sql =
    `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) ` +
    `select ${taken.join(', ')} from json_to_recordset($1) as given (${defined.join(', ')})` +
    (ifThere === 'skip' ? ' on conflict do nothing' : '');
  const client = em.getTransactionContext<ReturnType<typeof em.getKysely>>() ?? em.getKysely();
  const store = async (json: string): Promise<void> => {
    const started = Date.now();
    try {
      await client.executeQuery(CompiledQuery.raw(sql, [json]));
    } catch (error) {
      // As MikroORM's own statements fail.
      throw error instanceof Error ? em.getPlatform().getExceptionConverter().convertException(error) : error;
    }
    em.config.getLogger().logQuery({ namespace: 'query', query: sql, took: Date.now() - started });
  };
  let storing: Promise<void> = Promise.resolve();
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    // Lets requests through.
    await new Promise((resolve) => setImmediate(resolve));
    const some = rows.slice(from, from + rowsPerInsert);
    const json = JSON.stringify(
      some.map((row) => Object.fromEntries(columns.map((name) => [name, jsonValue(row[name] ?? null)]))),
    );
    await storing;
    storing = store(json);
    // It is waited for below; failing meanwhile it is not to bring the process down.
    storing.catch(() => undefined);
  }
  await storing;
}
