import type { MikroORM, SqlEntityManager } from '@mikro-orm/sql';
import type { Messages } from '../../errors/domain-error.js';
import { notApart, roleNeeded, roleUnsafe } from './apart-refusals.js';

/** What a session of the database is, where municipalities share it. */
export interface ApartState {
  /** Municipalities share the database. */
  readonly on: boolean;
  readonly role: string;
  /** Whose role it is; null for the owner's and any other. */
  readonly municipality: string | null;
}

/** Kept by the database's owner, and read through `current_municipality()` and by the owner alone. */
export const ledger = 'municipality_role';
/** The ORM's list of migrations, which says nothing of anybody: municipalities may read it. */
export const migrationsTable = 'mikro_orm_migrations';

/** Where the queue of work lies (pg-boss makes its tables there itself). @param municipality null: of a database of one alone. */
export const jobsSchema = (municipality: string | null) => (municipality === null ? 'jobs' : `jobs_${municipality}`);

/** What is asked of the database before anything else. */
export async function apartState(orm: MikroORM): Promise<ApartState> {
  const em = orm.em.fork();
  const [found] = await em.execute<{ role: string; on: boolean }[]>(
    `select session_user::text as role, to_regprocedure('public.current_municipality()') is not null as "on"`,
  );
  if (found === undefined) throw new Error('The database does not say who asks.');
  if (!found.on) return { ...found, municipality: null };
  const [own] = await em.execute<{ municipality: string | null }[]>(
    'select public.current_municipality() as municipality',
  );
  return { ...found, municipality: own?.municipality ?? null };
}

// The condition of the one policy, as PostgreSQL writes it.
const condition = '(municipality = ( SELECT current_municipality() AS current_municipality))';

/**
 * Everything in the database by which municipalities could meet, in words of the database: a table without its policy, a key or
 * a reference that does not hold the municipality, a view, which would read as its owner.
 */
export async function whereNotApart(em: SqlEntityManager): Promise<string[]> {
  const rows = await em.execute<{ what: string }[]>(
    `with relation as (
       select c.oid, c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity, a.attnum as municipality,
         a.attnotnull, pg_get_expr(d.adbin, d.adrelid) as given
       from pg_class c
       left join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality' and not a.attisdropped
       left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
         and c.relname not in (?, ?)
     )
     select relname || ': a view' as what from relation where relkind in ('v', 'm', 'f')
     union all
     select relname || ': no row-level security' from relation
     where relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
     union all
     select relname || ': no column for the municipality' from relation
     where relkind in ('r', 'p') and (municipality is null or not attnotnull or given is distinct from 'current_municipality()')
     union all
     select relname || ': not the one policy' from relation
     where relkind in ('r', 'p') and (
       select count(*) filter (where polpermissive and polcmd = '*' and polroles = '{0}'
           and pg_get_expr(polqual, polrelid) = ? and pg_get_expr(polwithcheck, polrelid) = ?) <> 1
         or count(*) <> 1
       from pg_policy where polrelid = relation.oid)
     union all
     select relation.relname || ': the key ' || indexrelid::regclass::text from relation
     join pg_index on indrelid = relation.oid
     where indisunique and not (relation.municipality = any (indkey))
     union all
     select relation.relname || ': the reference ' || conname from relation
     join pg_constraint on conrelid = relation.oid
     where contype = 'f' and not (relation.municipality = any (conkey))
     order by 1`,
    [ledger, migrationsTable, condition, condition],
  );
  return rows.map(({ what }) => what);
}

const dangers = {
  superuser: { sv: 'är superanvändare', en: 'is a superuser' },
  bypass: { sv: 'får gå förbi radskyddet (BYPASSRLS)', en: 'may bypass row-level security (BYPASSRLS)' },
  member: { sv: 'är medlem i andra roller', en: 'is a member of other roles' },
  owner: { sv: 'äger tabeller', en: 'owns tables' },
  roles: { sv: 'får skapa roller (CREATEROLE)', en: 'may make roles (CREATEROLE)' },
} as const satisfies Readonly<Record<string, Messages>>;

/**
 * Refuses whoever is no municipality, a role that could get past the rules, and a database with a hole in it.
 * @throws ApartError.
 */
export async function refuseUnlessApart(orm: MikroORM, { role, municipality }: ApartState): Promise<void> {
  if (municipality === null) throw roleNeeded(role);
  const em = orm.em.fork();
  const [unsafe] = await em.execute<{ danger: keyof typeof dangers | null }[]>(
    `select case when rolsuper then 'superuser' when rolbypassrls then 'bypass' when rolcreaterole then 'roles'
         when exists (select 1 from pg_auth_members where member = pg_roles.oid) then 'member'
         when exists (select 1 from pg_class where relowner = pg_roles.oid and relnamespace = 'public'::regnamespace) then 'owner'
       end as danger
     from pg_roles where rolname = session_user`,
  );
  const danger = unsafe?.danger ?? null;
  if (danger !== null) throw roleUnsafe(role, dangers[danger]);
  const holes = await whereNotApart(em);
  if (holes.length > 0) throw notApart(holes);
}
