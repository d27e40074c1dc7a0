import type { SqlEntityManager } from '@mikro-orm/sql';
import { jobsSchema, ledger, migrationsTable } from './apart-state.js';

/** All at once: there are some hundreds of them, and each would be waited for. */
async function runAll(em: SqlEntityManager, statements: readonly string[]): Promise<void> {
  if (statements.length > 0) await em.execute(statements.join(';\n'));
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const column = '"municipality"';

interface Constraint {
  readonly table: string;
  readonly name: string;
  readonly kind: 'f' | 'p' | 'u';
  /** As PostgreSQL writes it after `add constraint NAME`. */
  readonly definition: string;
}

const ourTables = `select oid, relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not in ('${ledger}', '${migrationsTable}')`;

/** What tells whose session it is. Nothing that a session can set has a say: `session_user` is who signed in. */
export const foundations = [
  `create table if not exists public.${ledger} (role name primary key, municipality text not null unique, added_at timestamptz not null default now())`,
  `revoke all on public.${ledger} from public`,
  `create or replace function public.current_municipality() returns text language sql stable security definer parallel safe set search_path = pg_catalog, pg_temp as $$ select municipality from public.${ledger} where role = session_user $$`,
  // Of a database from before PostgreSQL 15 anybody might make tables in it.
  'revoke create on schema public from public',
  'revoke all on all tables in schema public from public',
];

/** Those that a migration's statements may change everybody's rows by, while it runs. */
export async function tablesOf(em: SqlEntityManager): Promise<string[]> {
  const rows = await em.execute<{ relname: string }[]>(`${ourTables} order by relname`);
  return rows.map(({ relname }) => relname);
}

/** Lets the owner see and change all rows, as migrations must, or no longer. The municipalities' roles own nothing, so to them it is the same. */
export async function forceSecurity(em: SqlEntityManager, on: boolean): Promise<void> {
  const tables = await tablesOf(em);
  await runAll(
    em,
    tables.map((table) => `alter table ${quoted(table)} ${on ? 'force' : 'no force'} row level security`),
  );
}

async function constraintsWithout(em: SqlEntityManager): Promise<Constraint[]> {
  return em.execute<Constraint[]>(
    `select t.relname as table, c.conname as name, c.contype::text as kind, pg_get_constraintdef(c.oid) as definition
     from pg_constraint c join (${ourTables}) t on t.oid = c.conrelid
     where c.contype in ('f', 'p', 'u') and not exists (
       select 1 from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'municipality' and a.attnum = any (c.conkey))
     order by 1, 2`,
  );
}

/** `PRIMARY KEY (id)` → `PRIMARY KEY (municipality, id)`; of a reference both sides, and what is emptied is never the municipality. */
function within({ kind, definition }: Constraint): string {
  if (kind !== 'f') return definition.replace('(', `(${column}, `);
  const [, own = '', to = '', keys = '', rest = ''] =
    /^FOREIGN KEY \(([^)]*)\) REFERENCES ([^(]+)\(([^)]*)\)(.*)$/.exec(definition) ?? [];
  const then = rest.replace(/ON DELETE SET (?:NULL|DEFAULT)(?! \()/, (emptied) => `${emptied} (${own})`);
  return `foreign key (${column}, ${own}) references ${to}(${column}, ${keys})${then}`;
}

/**
 * Gives every table the municipality's column, keys and references that hold it, indexes that begin with it, and the policy; does
 * nothing where that is so already. In the caller's transaction.
 * @param owner whose the rows are that are there already; null: there may be none in a table without the column.
 */
export async function coverTables(em: SqlEntityManager, owner: string | null): Promise<void> {
  const tables = await tablesOf(em);
  const bare = await em.execute<{ relname: string }[]>(
    `select relname from (${ourTables}) t where not exists (
       select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'municipality' and not a.attisdropped)`,
  );
  const given = owner === null ? '' : ` default ${literal(owner)}`;
  await runAll(em, [
    ...bare.map(({ relname }) => `alter table ${quoted(relname)} add column ${column} text not null${given}`),
    ...tables.map(
      (table) => `alter table ${quoted(table)} alter column ${column} set default public.current_municipality()`,
    ),
  ]);
  const constraints = await constraintsWithout(em);
  const ofKind = (...kinds: readonly string[]) => constraints.filter(({ kind }) => kinds.includes(kind));
  // References rest on keys.
  await runAll(em, [
    ...[...ofKind('f'), ...ofKind('p', 'u')].map(
      ({ table, name }) => `alter table ${quoted(table)} drop constraint ${quoted(name)}`,
    ),
    ...[...ofKind('p', 'u'), ...ofKind('f')].map(
      (one) => `alter table ${quoted(one.table)} add constraint ${quoted(one.name)} ${within(one)}`,
    ),
  ]);
  await coverIndexes(em);
  const policies = await em.execute<{ table: string; name: string }[]>(
    `select relname as table, polname as name from pg_policy join (${ourTables}) t on t.oid = polrelid`,
  );
  const mine = '(municipality = (select public.current_municipality()))';
  await runAll(em, [
    ...policies.map(({ table, name }) => `drop policy ${quoted(name)} on ${quoted(table)}`),
    ...tables.flatMap((table) => [
      `alter table ${quoted(table)} enable row level security`,
      `create policy municipality on ${quoted(table)} using ${mine} with check ${mine}`,
    ]),
  ]);
  await forceSecurity(em, true);
}

/** Each municipality's rows lie together in an index that begins with it. Indexes for texts (GIN, GiST) are left as they are. */
async function coverIndexes(em: SqlEntityManager): Promise<void> {
  const indexes = await em.execute<{ name: string; definition: string }[]>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i join (${ourTables}) t on t.oid = i.indrelid
     join pg_class x on x.oid = i.indexrelid join pg_am on pg_am.oid = x.relam
     join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'municipality'
     where amname = 'btree' and i.indkey[0] <> a.attnum
       and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u'))`,
  );
  await runAll(
    em,
    indexes.flatMap(({ name, definition }) => [
      `drop index ${name}`,
      definition.replace('USING btree (', `USING btree (${column}, `),
    ]),
  );
}

/**
 * What a municipality's role may do: read and write rows, and in tables that are only ever added to, add. In a schema of its own, which
 * nobody else's role may use, it keeps what waits to be done: ids alone.
 */
export async function grantTo(em: SqlEntityManager, role: string): Promise<void> {
  const [database] = await em.execute<{ name: string }[]>('select current_database() as name');
  const to = quoted(role);
  const [own] = await em.execute<{ municipality: string }[]>(`select municipality from ${ledger} where role = ?`, [
    role,
  ]);
  const jobs = quoted(jobsSchema(own!.municipality));
  const kept = await em.execute<{ relname: string }[]>(
    `select distinct t.relname from pg_trigger join (${ourTables}) t on t.oid = tgrelid where tgname = t.relname || '_stays'`,
  );
  const onlyAddedTo = new Set(kept.map(({ relname }) => relname));
  const rights = (table: string) => `select, insert${onlyAddedTo.has(table) ? '' : ', update, delete'}`;
  await runAll(em, [
    `grant connect on database ${quoted(database!.name)} to ${to}`,
    `grant usage on schema public to ${to}`,
    `create schema if not exists ${jobs}`,
    `grant usage, create on schema ${jobs} to ${to}`,
    `revoke all on all tables in schema public from ${to}`,
    `grant select on ${migrationsTable} to ${to}`,
    ...(await tablesOf(em)).map((table) => `grant ${rights(table)} on ${quoted(table)} to ${to}`),
    // Where a sequence stands is told by taking its next number as well; `pg_dump` reads it.
    `grant usage, select on all sequences in schema public to ${to}`,
    `revoke all on sequence ${migrationsTable}_id_seq from ${to}`,
  ]);
}
