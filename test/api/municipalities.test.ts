import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Invitations } from '../../apps/api/src/accounts/invitations.js';
import { administerMunicipalities } from '../../apps/api/src/administer/administer-municipalities.js';
import { eraseTraces } from '../../apps/api/src/disposal/erase-traces.js';
import { whereNotApart } from '../../apps/api/src/database/apart/apart-state.js';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { Municipalities } from '../../apps/api/src/database/apart/municipalities.js';
import { openDatabase } from '../../apps/api/src/database/open-database.js';
import { accountRoles } from '../../apps/api/src/permissions/roles.js';
import { newAccount, passphrase, sendForm, sessionOf, withAccounts } from './accounts.js';
import { postFile } from './client.js';
import { everyCallWith } from './every-id.js';
import { everyRoute } from './every-operation.js';
import { granbyProfile, noteText } from './granby.js';
import { FormVisitor } from './public-form.js';
import { rootDir, startServer, type TestServer } from './server.js';
import { newSharedDatabase, sessionAt, type OpenSession, type SharedDatabase } from './shared-database.js';
import { until } from './until.js';

/** Stands for all that a municipality keeps to itself. */
const canary = 'Kanariefågel';

describe('a database that two municipalities share', () => {
  let shared: SharedDatabase;
  let superuser: OpenSession;
  let granby: OpenSession;
  let lindby: OpenSession;
  let tables: string[];

  beforeAll(async () => {
    shared = await newSharedDatabase(['granby', 'lindby']);
    superuser = await sessionAt(shared.urls.get('superuser')!);
    granby = await sessionAt(shared.urls.get('granby')!);
    lindby = await sessionAt(shared.urls.get('lindby')!);
    tables = await tablesOf(superuser);
    await fillEveryTable(superuser, tables);
    await superuser.query('analyze');
  });
  afterAll(async () => {
    for (const session of [granby, lindby, superuser]) await session.close();
    await shared.remove();
  });

  /** The code that PostgreSQL refuses a statement with, as Lindby; what it gives, where it does not. Nothing is kept of it. */
  async function tried(sql: string, values: readonly unknown[] = []): Promise<unknown> {
    await lindby.query('begin');
    try {
      const { rows, rowCount } = await lindby.query(sql, values);
      return { rows, rowCount };
    } catch (error) {
      return error instanceof Error && 'code' in error ? error.code : error;
    } finally {
      await lindby.query('rollback');
    }
  }
  const [forbidden, missing] = ['42501', '23503'];

  it('has every table covered, and every key and reference within a municipality', async () => {
    expect(tables.length).toBeGreaterThan(45);
    expect(await shared.asOwner((orm) => whereNotApart(orm.em.fork()))).toEqual([]);
  });

  it('shows a municipality its own rows only, in every table and by every way of reading', async () => {
    for (const table of tables) {
      const all = await superuser.query<{ municipality: string; n: string }>(
        `select municipality, count(*) as n from "${table}" group by 1 order by 1`,
      );
      expect([table, all.rows]).toEqual([
        table,
        [
          { municipality: 'granby', n: '1' },
          { municipality: 'lindby', n: '1' },
        ],
      ]);
      const own = await lindby.query(`select * from "${table}"`);
      expect([table, own.rows.map(({ municipality }) => municipality)]).toEqual([table, ['lindby']]);
      expect(await tried(`select 1 from "${table}" where municipality = 'granby'`)).toEqual({ rows: [], rowCount: 0 });
      expect((await lindby.query(`copy "${table}" to stdout`)).rowCount).toBe(1);
      expect(await tried(`copy "${table}" to '/crossing'`)).toBe(forbidden);
    }
  });

  it('lets a municipality write nothing of the other’s, in any table', async () => {
    for (const table of tables) {
      const said = (what: string, answer: unknown) => `${table}, ${what}: ${JSON.stringify(answer)}`;
      const { rows } = await superuser.query(`select * from "${table}" where municipality = 'granby'`);
      const [row] = rows;
      const columns = Object.keys(row!);
      const values = columns.map((column) => stored(row![column]));
      const names = (some: readonly string[]) => some.map((column) => `"${column}"`).join(', ');
      const marks = (some: readonly string[]) => some.map((_, index) => `$${index + 1}`).join(', ');
      const insert = await tried(`insert into "${table}" (${names(columns)}) values (${marks(columns)})`, values);
      expect(said('insert', insert)).toBe(said('insert', forbidden));
      const moved = await tried(`update "${table}" set municipality = 'granby'`);
      expect(said('give away', moved)).toBe(said('give away', forbidden));
      const own = columns.find((column) => column !== 'municipality')!;
      for (const statement of [
        `update "${table}" set "${own}" = "${own}" where municipality = 'granby'`,
        `delete from "${table}" where municipality = 'granby'`,
        `delete from "${table}" where "${own}" = (select $1::text)::${await typeOf(superuser, table, own)}`,
      ]) {
        const answer = await tried(statement, statement.includes('$1') ? [asText(row![own])] : []);
        const nothing = typeof answer === 'object' ? { rows: [], rowCount: 0 } : forbidden;
        expect(said(statement, answer)).toBe(said(statement, nothing));
      }
      for (const statement of [
        `truncate "${table}" cascade`,
        `alter table "${table}" disable row level security`,
        `alter table "${table}" no force row level security`,
        `alter table "${table}" alter column municipality set default 'granby'`,
        `drop policy municipality on "${table}"`,
        `create policy other on "${table}" using (true)`,
        `create trigger other before insert on "${table}" for each row execute function current_municipality()`,
        `create rule other as on insert to "${table}" do nothing`,
        `drop table "${table}" cascade`,
        `grant select on "${table}" to public`,
      ]) {
        const answer = await tried(statement);
        // Whoever holds no right to pass on is told so in a warning, and passes nothing on.
        if (statement.startsWith('grant') && typeof answer === 'object') continue;
        expect(said(statement, answer)).toBe(said(statement, forbidden));
      }
      expect(['0A000', forbidden]).toContain(await tried(`copy "${table}" from stdin`));
    }
  });

  it('tells nobody what the other holds by refusing the same again, nor by a reference to it', async () => {
    const references = await superuser.query<{ table: string; columns: string[] }>(
      `select conrelid::regclass::text as table, array(select attname::text from unnest(conkey) k join pg_attribute on attrelid = conrelid and attnum = k where attname <> 'municipality') as columns
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
    );
    expect(references.rows.length).toBeGreaterThan(20);
    for (const table of tables) {
      const { rows } = await superuser.query(`select * from "${table}" where municipality = 'granby'`);
      const columns = Object.keys(rows[0]!).filter((column) => column !== 'municipality');
      const insert = `insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`;
      const own = columns.map((column) => stored(rows[0]![column]));
      const refers = references.rows.filter((one) => one.table === table || one.table === `"${table}"`);
      const answer = await tried(insert, own);
      // Without references the very same row goes in beside the other's; with them, what they name is not there.
      expect([table, refers.length === 0 ? answer : [answer]]).toEqual([
        table,
        refers.length === 0 ? { rows: [], rowCount: 1 } : [missing],
      ]);
    }
  });

  it('lets nobody be somebody else, or say so', async () => {
    const { rows } = await superuser.query<{ role: string }>(
      "select role::text as role from municipality_role where municipality = 'granby'",
    );
    const other = rows[0]!.role;
    const own = other.replace('granby', 'lindby');
    const ownerName = new URL(shared.owner['DATABASE_URL']!).username;
    for (const statement of [
      `set role "${other}"`,
      `set role "${ownerName}"`,
      `select set_config('role', '${other}', false)`,
      `set session authorization "${other}"`,
      `grant "${other}" to "${own}"`,
      `alter role "${own}" bypassrls`,
      `alter role "${own}" superuser`,
      `alter role "${other}" password 'mine'`,
      'select * from municipality_role',
      `insert into municipality_role values ('${own}x', 'granby')`,
      `update municipality_role set municipality = 'granby'`,
      'create table mine (id int)',
      'create schema mine',
      `create or replace function current_municipality() returns text language sql as $$ select 'granby' $$`,
      'alter function current_municipality() owner to current_user',
      'drop function current_municipality() cascade',
      'select last_value from mikro_orm_migrations_id_seq',
      "select setval('mention_id_seq', 1)",
      `insert into mikro_orm_migrations (name) values ('x')`,
      "select pg_read_file('postgresql.conf')",
      "copy statement from program 'true'",
      'set row_security = off; select * from statement',
      'create temp table t (m text, id uuid, foreign key (m, id) references statement (municipality, id))',
      'select * from pg_authid',
      'select * from pg_statistic',
    ]) {
      const answer = await tried(statement);
      // Temporary tables may not refer to others that stay, before rights are asked of.
      const refusals = statement.startsWith('create temp') ? ['42P16', forbidden] : [forbidden];
      expect([statement, refusals.includes(answer as string) ? 'refused' : answer]).toEqual([statement, 'refused']);
    }
    for (const setting of ['guldkorn.municipality', 'app.municipality', 'request.municipality'])
      await lindby.query(`select set_config('${setting}', 'granby', false)`);
    // Names of one's own before those of the database: the function looks nowhere but where it is told to.
    await lindby.query('create temp table municipality_role (role name, municipality text)');
    await lindby.query("insert into pg_temp.municipality_role values (session_user, 'granby')");
    await lindby.query(
      "create function pg_temp.current_municipality() returns text language sql as $$ select 'granby' $$",
    );
    await lindby.query('set search_path = pg_temp, public');
    const seen = await lindby.query('select municipality from public.statement');
    expect(seen.rows).toEqual([{ municipality: 'lindby' }]);
    const now = await lindby.query('select public.current_municipality() as one');
    expect(now.rows).toEqual([{ one: 'lindby' }]);
    await lindby.query('reset search_path');
  });

  it('tells nobody what the other holds by functions, views, figures or warnings', async () => {
    const told: string[] = [];
    lindby.on('notice', ({ message }) => told.push(message));
    // Cheaper than the policy: PostgreSQL would ask it first, if it did not know that it may tell.
    await lindby.query(
      `create function pg_temp.tell(what text) returns boolean language plpgsql cost 0.0000001 as $$ begin raise notice '%', what; return true; end $$`,
    );
    await lindby.query('select * from statement where pg_temp.tell(text)');
    await lindby.query(
      'select count(*) from statement s join voice v on v.id = s.voice_id where pg_temp.tell(s.search_text)',
    );
    await lindby.query('create temp view seen as select * from statement');
    expect((await lindby.query('select municipality from seen')).rows).toEqual([{ municipality: 'lindby' }]);
    expect(told.length).toBeGreaterThan(0);
    expect(told.join()).not.toContain(canary);
    const figures = await lindby.query(
      "select tablename from pg_stats where schemaname = 'public' and tablename = any ($1)",
      [tables],
    );
    expect(figures.rows).toEqual([]);
    await granby.query(`select '${canary}'`);
    const activity = await lindby.query('select query from pg_stat_activity');
    expect(JSON.stringify(activity.rows)).not.toContain(canary);
    const asOwner = await superuser.query<{ name: string }>(
      "select proname as name from pg_proc where prosecdef and pronamespace = 'public'::regnamespace",
    );
    expect(asOwner.rows).toEqual([{ name: 'current_municipality' }]);
  });

  it('is refused by name where a table, a key or a reference is not within a municipality, and mended by migrate', async () => {
    const config = parseConfig({ ...shared.place.settings, DATABASE_URL: shared.urls.get('lindby')! }, rootDir);
    const refusal = () =>
      openDatabase(config).then(
        async (orm) => orm.close(),
        (error: unknown) => error,
      );
    expect(await refusal()).toBeUndefined();
    const owner = new URL(shared.owner['DATABASE_URL']!).username;
    const harms = [
      ['create table olle (id int primary key)', 'olle: no row-level security'],
      ['alter table voice no force row level security', 'voice: no row-level security'],
      ['alter table theme disable row level security', 'theme: no row-level security'],
      ['drop policy municipality on account', 'account: not the one policy'],
      ['create policy all_of_it on original using (true)', 'original: not the one policy'],
      ["alter policy municipality on run using (municipality = current_setting('a.b'))", 'run: not the one policy'],
      ["alter table secret alter column municipality set default 'granby'", 'secret: no column for the municipality'],
      ['create unique index olle_index on original (sha256)', 'original: the key olle_index'],
      [
        'create unique index olle_key on original (id); alter table import add constraint olle_reference foreign key (original_id) references original (id) not valid',
        'import: the reference olle_reference',
      ],
    ] as const;
    for (const [harm] of harms) await superuser.query(harm);
    await superuser.query(`alter table olle owner to ${owner}`);
    const told = await refusal();
    expect(told).toMatchObject({ code: 'MUNICIPALITIES_NOT_APART' });
    for (const [harm, named] of harms) expect([harm, String(told)]).toEqual([harm, expect.stringContaining(named)]);
    await superuser.query('alter table import drop constraint olle_reference; drop index olle_index, olle_key');
    await shared.asOwner(async () => undefined);
    expect(await refusal()).toBeUndefined();
    expect((await lindby.query('select * from olle')).rows).toEqual([]);
    await superuser.query('drop table olle');
    await superuser.query('create view seen_by_all as select * from statement');
    expect(String(await refusal())).toContain('seen_by_all: a view');
    await superuser.query('drop view seen_by_all');
    const [{ name }] = (
      await superuser.query<{ name: string }>(
        'delete from mikro_orm_migrations where id = (select max(id) from mikro_orm_migrations) returning name',
      )
    ).rows as [{ name: string }];
    expect(await refusal()).toMatchObject({ code: 'SCHEMA_OLDER' });
    await superuser.query('insert into mikro_orm_migrations (name) values ($1)', [name]);
    const role = new URL(config.databaseUrl!).username;
    for (const [right, back] of [
      ['superuser', 'nosuperuser'],
      ['bypassrls', 'nobypassrls'],
      ['createrole', 'nocreaterole'],
    ]) {
      await superuser.query(`alter role "${role}" ${right}`);
      expect([right, await refusal()]).toEqual([right, expect.objectContaining({ code: 'MUNICIPALITY_ROLE_UNSAFE' })]);
      await superuser.query(`alter role "${role}" ${back}`);
    }
    const asOwner = await openDatabase(parseConfig(shared.owner, rootDir)).catch((error: unknown) => error);
    expect(asOwner).toMatchObject({ code: 'MUNICIPALITY_ROLE_NEEDED' });
  });

  it('is added to again without harm, and gives a new password where it is asked for', async () => {
    await shared.asOwner(async (orm) => {
      const municipalities = new Municipalities(orm);
      const before = await municipalities.all();
      expect(before.map(({ municipality, isThere }) => [municipality, isThere])).toEqual([
        ['granby', true],
        ['lindby', true],
      ]);
      expect(await municipalities.add('lindby')).toMatchObject({ password: null, tookOver: false });
      for (const name of ['Åre', 'x y', '', '1a', 'a'.repeat(40), 'a"; drop role x; --'])
        await expect(municipalities.add(name)).rejects.toMatchObject({ code: 'MUNICIPALITY_NAME_INVALID' });
      const url = new URL(shared.urls.get('lindby')!);
      url.password = await municipalities.renewPassword('lindby');
      await expect(sessionAt(shared.urls.get('lindby')!)).rejects.toThrow(/password/);
      const session = await sessionAt(url.href);
      expect((await session.query('select municipality from voice')).rows).toEqual([{ municipality: 'lindby' }]);
      await session.close();
      await expect(municipalities.renewPassword('mora')).rejects.toMatchObject({ code: 'MUNICIPALITY_UNKNOWN' });
      expect(await municipalities.all()).toEqual(before);
    });
  });
});

describe('the terminal of whoever owns a shared database', () => {
  let shared: SharedDatabase;
  let superuser: OpenSession;
  beforeAll(async () => {
    shared = await newSharedDatabase(['granby']);
    superuser = await sessionAt(shared.urls.get('superuser')!);
  });
  afterAll(async () => {
    await superuser.close();
    await shared.remove();
  });
  const run = (settings: Readonly<Record<string, string>>, ...given: readonly string[]) =>
    administerMunicipalities(parseConfig(settings, rootDir), 'sv', given);
  const asGranby = () => ({ ...shared.place.settings, DATABASE_URL: shared.urls.get('granby')! });

  it('adds, lists and brings forward, and says what is wrong and how it is written', async () => {
    const added = await run(shared.owner, 'municipality', 'add', 'lindby');
    expect(added.code).toBe(0);
    const [, address = ''] = /DATABASE_URL=(\S+)/.exec(added.text) ?? [];
    const session = await sessionAt(address);
    expect((await session.query('select current_municipality() as one')).rows).toEqual([{ one: 'lindby' }]);
    await session.close();
    expect((await run(shared.owner, 'municipality', 'list')).text).toMatch(/^granby\t\w+_granby\nlindby\t\w+_lindby$/);
    expect(await run(shared.owner, 'migrate')).toMatchObject({ code: 0 });
    const { text } = await run(shared.owner, 'municipality', 'password', 'lindby');
    await (await sessionAt(/DATABASE_URL=(\S+)/.exec(text)![1]!)).close();
    await expect(sessionAt(address)).rejects.toThrow(/password/);
    for (const [given, code, said] of [
      [['municipality', 'add', 'Åre'], 1, 'MUNICIPALITY_NAME_INVALID'],
      [['municipality', 'password', 'mora'], 1, 'MUNICIPALITY_UNKNOWN'],
      [['municipality', 'add'], 2, 'npx guldkorn municipality add NAMN'],
      [['municipality'], 2, 'npx guldkorn migrate'],
    ] as const)
      expect([given, await run(shared.owner, ...given)]).toEqual([
        given,
        { code, text: expect.stringContaining(said) },
      ]);
    expect((await run(asGranby(), 'municipality', 'list')).text).toContain('OWNER_NEEDED');
    const { DATA_DIR: folder = '' } = shared.place.settings;
    expect((await run({ DATA_DIR: folder }, 'municipality', 'list')).text).toContain('POSTGRESQL_NEEDED');
  });

  it('has the database forget what municipalities have destroyed, which their own roles may not', async () => {
    await fillEveryTable(superuser, ['disposal']);
    await superuser.query("update disposal set state = 'done', erased_at = null");
    const orm = await openDatabase(parseConfig(asGranby(), rootDir));
    expect(await eraseTraces(orm)).toBe(false);
    await orm.close();
    expect((await run(shared.owner, 'municipality', 'erase')).text).toContain('Av 2 gallringar');
    expect((await superuser.query('select count(erased_at)::int as n from disposal')).rows).toEqual([{ n: 2 }]);
    expect(await shared.asOwner((owned) => whereNotApart(owned.em.fork()))).toEqual([]);
  });
});

describe('a shared database in which somebody reads', () => {
  let shared: SharedDatabase;
  let superuser: OpenSession;
  let reader: OpenSession;
  beforeAll(async () => {
    shared = await newSharedDatabase(['granby']);
    superuser = await sessionAt(shared.urls.get('superuser')!);
    reader = await sessionAt(shared.urls.get('superuser')!);
  });
  beforeEach(() => reader.query('begin; lock table statement in access share mode'));
  afterEach(() => reader.query('rollback'));
  afterAll(async () => {
    for (const session of [reader, superuser]) await session.close();
    await shared.remove();
  });
  const run = (...given: readonly string[]) =>
    administerMunicipalities(parseConfig(shared.owner, rootDir), 'sv', given);
  const waits = async () => {
    const { rows } = await superuser.query<{ n: number }>(
      "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    return rows[0]!.n > 0;
  };

  it.each([[['municipality', 'list']], [['municipality', 'password', 'granby']], [['migrate']]] as const)(
    'waits for nobody with %j, where there is nothing to mend',
    async (given) => expect(await run(...given)).toMatchObject({ code: 0 }),
  );

  it('has no other table changed than that of the disposals to note that their last traces are gone', async () => {
    await reader.query('rollback');
    await fillEveryTable(superuser, ['disposal']);
    await superuser.query("update disposal set state = 'done', erased_at = null");
    await superuser.query(`create schema seen; grant usage on schema seen to public;
      create table seen.change (what text); grant insert on seen.change to public;
      create function seen.note() returns event_trigger language plpgsql as
        $$ begin insert into seen.change select object_identity from pg_event_trigger_ddl_commands(); end $$;
      create event trigger seen_change on ddl_command_end execute function seen.note()`);
    expect((await run('municipality', 'erase')).text).toContain('Av 2 gallringar');
    const { rows } = await superuser.query('select distinct what from seen.change');
    await superuser.query('drop event trigger seen_change; drop schema seen cascade');
    expect(rows).toEqual([{ what: 'public.disposal' }]);
  });

  it('is tried again when it waits in vain, and says so when it has a few times', async () => {
    const added = run('municipality', 'add', 'lindby');
    await until(waits);
    await until(async () => !(await waits()));
    await reader.query('rollback');
    expect(await added).toMatchObject({ code: 0 });
    await reader.query('begin; lock table statement in access share mode');
    const refused = await run('municipality', 'add', 'mora');
    expect(refused).toEqual({ code: 1, text: expect.stringMatching(/Inget har ändrats.*\[DATABASE_BUSY\]$/) });
    expect((await run('municipality', 'list')).text).not.toContain('mora');
  });
});

describe('two servers on a database that they share', () => {
  let shared: SharedDatabase;
  let superuser: OpenSession;
  const servers: TestServer[] = [];
  const municipalities = new Map<string, Furnished>();

  beforeAll(async () => {
    shared = await newSharedDatabase(['granby', 'lindby']);
    superuser = await sessionAt(shared.urls.get('superuser')!);
    for (const [name, profile, word] of [
      ['granby', granbyProfile, canary],
      ['lindby', join(rootDir, 'test/api/fixtures/lindby.json'), 'Lind'],
    ] as const) {
      const dataDir = join(shared.place.settings['DATA_DIR']!, name);
      const settings = {
        ...withAccounts,
        WRONG_CODES_PER_HOUR: '1000000',
        PROFILE: profile,
        DATA_DIR: dataDir,
        DATABASE_URL: shared.urls.get(name)!,
      };
      const server = await startServer('postgresql', settings, shared.place);
      servers.push(server);
      municipalities.set(name, { server, ...(await furnish(server, word)) });
    }
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
    await superuser.close();
    await shared.remove();
  });

  it('take the same in without seeing each other, and count it each for itself', async () => {
    for (const [name, { server, cookie }] of municipalities) {
      const { overview, imports } = (
        await asked(
          server,
          cookie,
          '{ overview { submissions } imports(first: 10) { nodes { fileName } } latestRun { statements } }',
        )
      ).data as {
        overview: { submissions: number };
        imports: { nodes: { fileName: string }[] };
      };
      expect([name, new Set(imports.nodes.map(({ fileName }) => fileName))]).toEqual([
        name,
        new Set(['gemensam.txt', `${name === 'granby' ? canary : 'Lind'}.txt`]),
      ]);
      expect(overview.submissions).toBeGreaterThan(0);
    }
    const same = await superuser.query<{ n: number }>(
      "select count(distinct municipality)::int as n from original where file_name = 'gemensam.txt' group by sha256",
    );
    expect(same.rows).toEqual([{ n: 2 }]);
  });

  it('give the one nothing of the other’s by any id, code, token or session, and answer as if it were not there', async () => {
    const [granby, lindby] = [municipalities.get('granby')!, municipalities.get('lindby')!];
    const before = await everythingOf(superuser, 'granby');
    const nonsense = '5f0c9a54-7a1e-4b8e-9a53-0d5f5f3c1a77';
    // A long one is shown by its first characters, here sixty of them and there one less.
    const hidden = (text: string, id: string) =>
      [id, encodeURIComponent(id), ...[59, 60].map((length) => `${id.slice(0, length)}…`)].reduce(
        (said, one) => said.replaceAll(one, 'ID'),
        text,
      );
    const answers = async (id: string, filtered: boolean) => {
      const told: string[] = [];
      for (const query of everyCallWith(id, filtered)) {
        const { data = null, errors = [] } = await asked(lindby.server, lindby.cookie, query);
        told.push(hidden(`${query}: ${JSON.stringify({ data, errors })}`, id));
      }
      for (const route of everyRoute(lindby.server).filter((one) => one.includes('/:'))) {
        const [method = '', template = ''] = route.split(' ');
        const path = template
          .replace(/:version/g, '1')
          .replace(/:format/g, 'pdf')
          .replace(/:\w+/g, encodeURIComponent(id));
        const init = { method, redirect: 'manual', headers: { cookie: lindby.cookie } } as const;
        const response = await fetch(`${lindby.server.url}${path}`, init);
        told.push(hidden(`${route}: ${response.status} ${await response.text()}`, id));
      }
      return told;
    };
    const ids = await oneIdOfEach(superuser, granby);
    expect(ids.length).toBeGreaterThan(15);
    // Twice: what may be done once only has been done then.
    await answers(nonsense, true);
    const isFilteredBy = (what: string) => /^(import|meeting_note|keyphrase)\./.test(what);
    const notThere = new Map([
      [true, await answers(nonsense, true)],
      [false, await answers(nonsense, false)],
    ]);
    expect(notThere.get(false)!.length).toBeGreaterThan(20);
    // None was refused before anybody looked for the id.
    expect(notThere.get(true)!.filter((answer) => /"code":"(GRAPHQL|QUERY|BAD_USER)_/.test(answer))).toEqual([]);
    for (const [what, id] of ids) {
      const told = await answers(id, isFilteredBy(what));
      const otherwise =
        id.length === 36 ? notThere.get(isFilteredBy(what))! : await answers(unlike(id), isFilteredBy(what));
      expect([what, told.filter((answer) => answer.includes(canary))]).toEqual([what, []]);
      expect([what, told.find((answer, index) => steady(answer) !== steady(otherwise[index]!))]).toEqual([
        what,
        undefined,
      ]);
    }
    expect(await everythingOf(superuser, 'granby')).toBe(before);
  });

  it('let nobody in who is let in by the other', async () => {
    const [granby, lindby] = [municipalities.get('granby')!, municipalities.get('lindby')!];
    const query = '{ overview { submissions } }';
    expect(await asked(granby.server, granby.cookie, query)).not.toHaveProperty('errors');
    expect(JSON.stringify(await asked(lindby.server, granby.cookie, query))).toContain('SIGN_IN_NEEDED');
    const bearer = (server: TestServer) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${granby.token}` },
        body: JSON.stringify({ query }),
      });
    expect((await bearer(granby.server)).status).toBe(200);
    expect((await bearer(lindby.server)).status).toBe(401);
    const signIn = await sendForm(lindby.server, '/logga-in', { epost: granby.email, losenfras: passphrase });
    expect(signIn.headers.getSetCookie().join()).not.toMatch(/guldkorn=\w/);
    for (const path of [
      `/kvitto/${granby.receipt}`,
      `/inbjudan/${granby.invitation}`,
      `/shared-reports/${granby.share}.pdf`,
    ]) {
      const [own, other] = [await fetch(granby.server.url + path), await fetch(lindby.server.url + path)];
      expect([path, own.status, other.status]).toEqual([path, 200, expect.any(Number)]);
      expect(other.status).toBeGreaterThanOrEqual(404);
    }
  });
});

/** Every table but the ORM's list of migrations and the list of roles, neither of which holds anything of a municipality. */
async function tablesOf(session: OpenSession): Promise<string[]> {
  const { rows } = await session.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not in ('mikro_orm_migrations', 'municipality_role') order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function typeOf(session: OpenSession, table: string, column: string): Promise<string> {
  const { rows } = await session.query<{ type: string }>(
    'select format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = $1::regclass and attname = $2',
    [`"${table}"`, column],
  );
  return rows[0]!.type;
}

/** JSON goes in as its text. */
function stored(value: unknown): unknown {
  const isPlain = typeof value === 'object' && value !== null && !(value instanceof Date) && !Buffer.isBuffer(value);
  return isPlain ? JSON.stringify(value) : value;
}

const asText = (value: unknown) => (value instanceof Date ? value.toISOString() : String(stored(value)));

/** A row of each municipality in every table, whatever it refers to: Granby's holds the canary wherever there are words. */
async function fillEveryTable(session: OpenSession, tables: readonly string[]): Promise<void> {
  await session.query("set session_replication_role = 'replica'");
  for (const table of tables) {
    const { rows: columns } = await session.query<{
      name: string;
      type: string;
      longest: number | null;
      check: string | null;
    }>(
      `select column_name as name, udt_name as type, character_maximum_length as longest,
         (select pg_get_constraintdef(c.oid) from pg_constraint c where c.conrelid = $1::regclass and c.contype = 'c'
            and pg_get_constraintdef(c.oid) like '%' || column_name || ' =%ARRAY%' limit 1) as check
       from information_schema.columns where table_schema = 'public' and table_name = $2 and column_name <> 'municipality'`,
      [`"${table}"`, table],
    );
    for (const municipality of ['granby', 'lindby']) {
      const value = ({ type, longest, check }: (typeof columns)[number]): unknown => {
        if (check !== null) return /'([^']+)'/.exec(check.slice(check.indexOf('ARRAY')))?.[1];
        if (type === 'uuid')
          return municipality === 'granby' ? crypto.randomUUID() : '00000000-0000-4000-8000-000000000001';
        if (type.startsWith('int')) return municipality === 'granby' ? 7_654_321 : 1;
        if (['float4', 'float8', 'numeric'].includes(type)) return 0.5;
        if (type === 'bool') return true;
        if (type.startsWith('timestamp')) return new Date('2020-09-01T10:00:00Z');
        if (type === 'date') return '2020-09-01';
        if (type === 'jsonb') return '[]';
        if (type === 'bytea') return Buffer.from(municipality === 'granby' ? canary : 'Lind');
        return (municipality === 'granby' ? canary : 'Lind').slice(0, longest ?? 100);
      };
      const names = ['municipality', ...columns.map(({ name }) => name)];
      await session.query(
        `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
        [municipality, ...columns.map(value)],
      );
    }
  }
  await session.query("set session_replication_role = 'origin'");
}

/** A municipality with something of each kind. */
interface Furnished {
  readonly server: TestServer;
  readonly cookie: string;
  readonly email: string;
  readonly receipt: string;
  readonly token: string;
  readonly share: string;
  readonly invitation: string;
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly unknown[];
}

async function asked(server: TestServer, cookie: string, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

async function furnish(server: TestServer, word: string): Promise<Omit<Furnished, 'server'>> {
  const account = await newAccount(server, accountRoles);
  const cookie = await sessionOf(server, account);
  const ask = async <Data>(query: string, variables: object = {}) => {
    const answer = await asked(server, cookie, query, variables);
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer));
    return answer.data as Data;
  };
  const receipt = await new FormVisitor(server).send({ 'svar-bast': `${word} bor vid badplatsen.` });
  const files = [
    ['gemensam.txt', noteText],
    [`${word}.txt`, `Bra\n- ${word} sjunger vid bron\n- Badplatsen är fin för ${word}`],
  ];
  for (const [name, text] of files) {
    const { uploadId } = (await (await postFile(server, name!, text!, { cookie })).json()) as { uploadId: string };
    await ask('mutation ($input: ImportUploadInput!) { importUpload(input: $input) { id } }', {
      input: { uploadId, reading: { districtId: 'as' } },
    });
  }
  const state =
    '{ imports(first: 9) { nodes { status } } latestRun { statements } statements(first: 1) { totalCount } }';
  interface State {
    readonly imports: { readonly nodes: readonly { readonly status: string }[] };
    readonly latestRun: { readonly statements: number } | null;
    readonly statements: { readonly totalCount: number };
  }
  for (;;) {
    const { imports, latestRun, statements } = await ask<State>(state);
    if (imports.nodes.some(({ status }) => status === 'FAILED')) throw new Error('An import has failed.');
    if (imports.nodes.every(({ status }) => status === 'DONE') && latestRun?.statements === statements.totalCount)
      break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { createReport } = await ask<{ createReport: { id: string; draft: { hash: string } } }>(
    'mutation ($title: String!) { createReport(input: { template: DISTRICT, scope: { districtIds: ["as"] }, title: $title }, by: "K") { id draft { hash } } }',
    { title: `Om ${word}` },
  );
  const { freezeReport } = await ask<{ freezeReport: { id: string } }>(
    'mutation ($id: ID!, $hash: String!) { freezeReport(id: $id, draftHash: $hash, by: "K", reason: "") { id } }',
    { id: createReport.id, hash: createReport.draft.hash },
  );
  const { shareReport } = await ask<{ shareReport: { token: string } }>(
    'mutation ($id: ID!) { shareReport(versionId: $id, days: 7) { token } }',
    { id: freezeReport.id },
  );
  await ask(
    'mutation ($id: ID!, $text: String!) { commentOnReport(input: { versionId: $id, text: $text }, by: "K") { id } }',
    {
      id: freezeReport.id,
      text: `Sagt om ${word}`,
    },
  );
  const { createApiToken } = await ask<{ createApiToken: { secret: string } }>(
    'mutation ($name: String!) { createApiToken(input: { name: $name, scopes: [FIGURES] }) { secret } }',
    { name: word },
  );
  const invitation = await server.app
    .get(Invitations, { strict: false })
    .invite(`${word}@example.org`, ['reader'], new Date());
  return { cookie, email: account.email, receipt, token: createApiToken.secret, share: shareReport.token, invitation };
}

/** One of the same form that nobody has. */
const unlike = (id: string) =>
  id
    .replace(/\d/g, (digit) => String(9 - Number(digit)))
    .replace(/[a-f]/g, (letter) => 'bcdefa'['abcdef'.indexOf(letter)]!);

/** What may be counted or rounded anew between two answers: times, and ids of what was just made. */
const steady = (answer: string) =>
  answer
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'UUID')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME');

/** The key of a row of every table that the other has none of; and all that opens something. */
async function oneIdOfEach(
  session: OpenSession,
  { receipt, token, share, invitation }: Furnished,
): Promise<[string, string][]> {
  const ids: [string, string][] = [];
  for (const table of await tablesOf(session)) {
    const { rows: keys } = await session.query<{ name: string }>(
      "select attname as name from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey) where indisprimary and indrelid = $1::regclass and attname <> 'municipality'",
      [`"${table}"`],
    );
    for (const { name } of keys) {
      const { rows } = await session.query<{ id: string }>(
        `select "${name}"::text as id from "${table}" where municipality = 'granby' and "${name}"::text not in (select "${name}"::text from "${table}" where municipality = 'lindby') limit 1`,
      );
      // Numbers are the same in both.
      if (rows[0] !== undefined && rows[0].id.length > 8 && !ids.some(([, id]) => id === rows[0]?.id))
        ids.push([`${table}.${name}`, rows[0].id]);
    }
  }
  return [...ids, ['receipt', receipt], ['token', token], ['share', share], ['invitation', invitation]];
}

/** All that a municipality has, as text. */
async function everythingOf(session: OpenSession, municipality: string): Promise<string> {
  const parts: string[] = [];
  for (const table of await tablesOf(session)) {
    const { rows } = await session.query<{ all: string | null }>(
      `select string_agg(t::text, chr(10) order by t::text) as all from "${table}" t where municipality = $1`,
      [municipality],
    );
    parts.push(`${table}\n${rows[0]?.all ?? ''}`);
  }
  return parts.join('\n');
}
