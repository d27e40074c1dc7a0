import type { SqlEntityManager } from '@mikro-orm/sql';
import { CompiledQuery } from 'kysely';

/** What a column may be given: JSON as its text. */
export type ColumnValue = string | number | boolean | Date | Uint8Array | null;

export type ColumnRow = Readonly<Record<string, ColumnValue>>;

/** Types of the columns of each table that has been asked for, by the connection. */
const known = new WeakMap<object, Map<string, ReadonlyMap<string, string>>>();

/** The types of a PostgreSQL table's columns by their names, without lengths: those are held against what is stored. */
async function columnTypes(em: SqlEntityManager, table: string): Promise<ReadonlyMap<string, string>> {
  const connection = em.getConnection();
  const tables = known.get(connection) ?? new Map<string, ReadonlyMap<string, string>>();
  known.set(connection, tables);
  const found = tables.get(table);
  if (found !== undefined) return found;
  const rows = await em.execute<{ name: string; type: string }[]>(
    'select attname as name, format_type(atttypid, null) as type from pg_attribute ' +
      'where attrelid = ?::regclass and attnum > 0 and not attisdropped',
    [`"${table}"`],
  );
  const types = new Map(rows.map(({ name, type }) => [name, type]));
  tables.set(table, types);
  return types;
}

/** Most have nothing to escape, and looking for it is several times as fast as replacing. */
function quoted(text: string): string {
  const isPlain = !text.includes('"') && !text.includes('\\');
  return `"${isPlain ? text : text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** As it stands among others in the text of an array. */
function element(value: ColumnValue): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return quoted(value);
  if (value instanceof Date) return quoted(value.toISOString());
  if (value instanceof Uint8Array) return quoted(`\\x${Buffer.from(value).toString('hex')}`);
  return String(value);
}

/** Runs a statement of our own with its parameters apart from it. @throws as MikroORM's own statements fail. */
async function execute(
  em: SqlEntityManager,
  statement: string,
  values: readonly string[],
): Promise<readonly unknown[]> {
  const client = em.getTransactionContext<ReturnType<typeof em.getKysely>>() ?? em.getKysely();
  const started = Date.now();
  try {
    const { rows } = await client.executeQuery(CompiledQuery.raw(statement, [...values]));
    em.config.getLogger().logQuery({ namespace: 'query', query: statement, took: Date.now() - started });
    return rows;
  } catch (error) {
    throw error instanceof Error ? em.getPlatform().getExceptionConverter().convertException(error) : error;
  }
}

const arrayOf = (values: readonly ColumnValue[]) => `{${values.map((value) => element(value)).join(',')}}`;

/**
 * Asks PostgreSQL for what has one of many values, given as an array: MikroORM would write each of them into the SQL.
 * @param sql with `$1` for the array.
 */
export async function rowsOfAny<Row>(
  em: SqlEntityManager,
  sql: string,
  values: readonly ColumnValue[],
): Promise<readonly Row[]> {
  return (await execute(em, sql, [arrayOf(values)])) as readonly Row[];
}

/**
 * Values a statement: made ready in some milliseconds, after which others get their turn, and enough for PostgreSQL to be busy
 * with while they do.
 */
const valuesPerStatement = 20_000;

/**
 * Has PostgreSQL do something with rows, given as one array a column, in their order. By MikroORM each value would become a
 * part of the SQL, which takes many times as long to write and to parse. While PostgreSQL is at some, the next are made ready.
 * @param sql what is to be done, of the rows as something to select from.
 */
export async function withArrayRows(
  em: SqlEntityManager,
  table: string,
  columns: readonly string[],
  rows: readonly ColumnRow[],
  sql: (given: string) => string,
): Promise<void> {
  const types = await columnTypes(em, table);
  const arrays = columns.map((name, index) => `$${index + 1}::${types.get(name)}[]`);
  const statement = sql(`unnest(${arrays.join(', ')}) as given (${columns.map((name) => `"${name}"`).join(', ')})`);
  const rowsPerStatement = Math.ceil(valuesPerStatement / columns.length);
  let executing: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    // Lets requests through.
    await new Promise((resolve) => setImmediate(resolve));
    const some = rows.slice(from, from + rowsPerStatement);
    const values = columns.map((name) => arrayOf(some.map((row) => row[name] ?? null)));
    await executing;
    executing = execute(em, statement, values);
    // It is waited for below; failing meanwhile it is not to bring the process down.
    executing.catch(() => undefined);
  }
  await executing;
}
