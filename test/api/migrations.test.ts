import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/sql';
import { parseConfig, type Config } from '../../apps/api/src/config/config.js';
import { Municipalities } from '../../apps/api/src/database/apart/municipalities.js';
import { openAsOwner } from '../../apps/api/src/database/apart/open-as-owner.js';
import { openDatabase } from '../../apps/api/src/database/open-database.js';
import { ormOptions } from '../../apps/api/src/database/orm-options.js';
import { databases, newDataPlace, type DatabaseKind } from './server.js';

/** The SQL of each migration, as it was when it was released: what is written here is never changed. */
const schemas = JSON.parse(readFileSync('test/api/fixtures/released-schemas.json', 'utf8')) as Readonly<
  Record<DatabaseKind, Readonly<Record<string, readonly string[]>>>
>;

const id = '0b1e9c3a-0000-4000-8000-000000000001';
/** A row of each of the first version's tables that everything else hangs on. */
const rows = [
  `insert into original values ('${id}', 'a', 'anteckning.md', 5, BYTES, '2020-09-01', false)`,
  `insert into import (id, original_id, kind, status, created_at, left_out, problems, choice) values ('${id}', '${id}', 'note', 'done', '2020-09-01', '[]', '[]', '{}')`,
  `insert into meeting_note (id, import_id, original_id, text_key, title, format, text, set_aside) values ('${id}', '${id}', '${id}', 'k', 'Möte', 'vtt', 'Skogen', '[]')`,
  `insert into voice (id, key, kind, role) values ('${id}', 'k', 'person', 'resident')`,
  `insert into statement (id, sequence, note_id, voice_id, text, search_text, role, channel, language, valence, valence_basis, text_version) values ('${id}', 1, '${id}', '${id}', 'Skogen', 'skogen', 'resident', 'focusGroup', 'sv', 'praise', 'heading', '1')`,
  `insert into keyphrase (id, language, label, search_label) values ('${id}', 'sv', 'skogen', 'skogen')`,
  `insert into mention (statement_id, keyphrase_id, form, start, "end", valence) values ('${id}', '${id}', 'skogen', 0, 6, 'praise')`,
  `insert into setting values ('statementSequence', 1)`,
];
const ledgers = {
  sqlite:
    'create table mikro_orm_migrations (id integer not null primary key autoincrement, name text not null, executed_at datetime not null default current_timestamp)',
  postgresql:
    'create table mikro_orm_migrations (id serial primary key, name varchar(255), executed_at timestamptz default current_timestamp)',
};

/** A connection without entities, whose discovery takes longer than all that is done here; SQLite's in memory, which needs no disk. */
async function bare(config: Config): Promise<MikroORM> {
  const place = config.databaseUrl === null ? { dbName: ':memory:' } : {};
  const options = { ...ormOptions(config), ...place, entities: [], discovery: { warnWhenNoEntities: false } };
  return (await MikroORM.init(options)) as MikroORM;
}

/** Makes a database as the release left it whose last migration this was, with rows that have been there from the first. */
async function makeAsReleased(kind: DatabaseKind, orm: MikroORM, last: string): Promise<void> {
  const run = (statement: string) => orm.em.getConnection().execute(statement);
  await run(ledgers[kind]);
  const bytes = kind === 'sqlite' ? "x'536b6f6721'" : "'\\x536b6f6721'";
  for (const [name, statements] of Object.entries(schemas[kind])) {
    // PostgreSQL takes them all at once, SQLite one at a time.
    for (const statement of kind === 'sqlite' ? statements : [statements.join(';\n')]) await run(statement);
    if (name === '0001-initial') for (const row of rows) await run(row.replace('BYTES', bytes));
    await run(`insert into mikro_orm_migrations (name) values ('${name}')`);
    if (name === last) return;
  }
}

const catalogues = {
  sqlite: [
    "select type, name, sql from sqlite_master where name not like 'sqlite_%' and name <> 'mikro_orm_migrations' order by name",
  ],
  postgresql: [
    "select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns where table_schema = 'public' and table_name <> 'mikro_orm_migrations' order by 1, 2",
    "select indexdef from pg_indexes where schemaname = 'public' and tablename <> 'mikro_orm_migrations' order by 1",
    "select conrelid::regclass::text as of, conname, pg_get_constraintdef(oid) as is from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid::regclass::text <> 'mikro_orm_migrations' order by 1, 2",
    'select tgname, pg_get_triggerdef(oid) as is from pg_trigger where not tgisinternal order by 1',
  ],
};

/** Every table, column, index, constraint and trigger. */
async function catalogue(kind: DatabaseKind, orm: MikroORM): Promise<unknown[]> {
  const parts: unknown[] = [];
  for (const query of catalogues[kind]) parts.push(await orm.em.getConnection().execute(query));
  return parts;
}

const policies =
  "select relname, relrowsecurity, relforcerowsecurity, polname, pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as checked, relacl::text as rights from pg_class left join pg_policy on polrelid = pg_class.oid where relnamespace = 'public'::regnamespace and relkind in ('r', 'S') order by 1, 4";

describe('migrations of a database that municipalities share', () => {
  it('bring one that has been shared since any release to what one is that is shared from now on', async () => {
    const place = await newDataPlace('postgresql', true);
    const config = parseConfig(place.settings, '/');
    const empty = async () => {
      const orm = await bare(config);
      await orm.em.getConnection().execute('drop schema public cascade; create schema public');
      return orm;
    };
    /** As it stands, when it has been opened by its owner. */
    const broughtForward = async () => {
      const orm = await openAsOwner(config);
      try {
        await new Municipalities(orm).add('lindby');
        const statements = await orm.em.getConnection().execute('select municipality, id, text from statement');
        expect(statements).toEqual([{ municipality: 'granby', id, text: 'Skogen' }]);
        return [...(await catalogue('postgresql', orm)), await orm.em.getConnection().execute(policies)];
      } finally {
        await orm.close();
      }
    };
    try {
      const releases = Object.keys(schemas.postgresql);
      const stood: unknown[][] = [];
      for (const last of [releases.at(-1)!, releases[0]!, releases[6]!]) {
        const orm = await empty();
        await makeAsReleased('postgresql', orm, last);
        expect(await new Municipalities(orm).add('granby')).toMatchObject({ tookOver: true });
        await orm.close();
        stood.push([last, ...(await broughtForward())]);
        const [now, first] = [stood.at(-1)!, stood[0]!];
        expect(now.slice(1)).toEqual(first.slice(1));
        const roles = await bare(config);
        const name = new URL(config.databaseUrl!).pathname.slice(1);
        for (const one of ['granby', 'lindby'])
          await roles.em.getConnection().execute(`drop owned by "${name}_${one}"; drop role "${name}_${one}"`);
        await roles.close();
      }
    } finally {
      await place.remove();
    }
  });
});

describe.each(databases)('migrations on %s', (database) => {
  it('bring an empty database to what the entities say, and change nothing the second time', async () => {
    const place = await newDataPlace(database, true);
    try {
      const config = parseConfig(place.settings, '/');
      for (let start = 0; start < 2; start++) {
        const orm = await openDatabase(config);
        try {
          expect(await orm.schema.getUpdateSchemaSQL()).toBe('');
          expect(await orm.migrator.getPending()).toEqual([]);
        } finally {
          await orm.close();
        }
      }
    } finally {
      await place.remove();
    }
  });

  it('take a database of every release forward to what a new one is, and lose nothing of it', async () => {
    const place = await newDataPlace(database, true);
    const config = parseConfig(place.settings, '/');
    const withDatabase = async (work: (orm: MikroORM) => Promise<void>) => {
      const orm = await bare(config);
      try {
        if (database === 'postgresql')
          await orm.em.getConnection().execute('drop schema public cascade; create schema public');
        await work(orm);
      } finally {
        await orm.close();
      }
    };
    let fresh: unknown[] = [];
    await withDatabase(async (orm) => {
      await orm.migrator.up();
      fresh = await catalogue(database, orm);
    });
    expect(Object.keys(schemas[database]).length).toBeGreaterThan(10);
    for (const last of Object.keys(schemas[database]))
      await withDatabase(async (orm) => {
        const sql = (statement: string) => orm.em.getConnection().execute<object[]>(statement);
        await makeAsReleased(database, orm, last);
        await orm.migrator.up();
        expect([last, await catalogue(database, orm)]).toEqual([last, fresh]);
        const [original] = await sql('select id, sha256, file_name, size, bytes from original');
        expect(original).toEqual({ id, sha256: 'a', file_name: 'anteckning.md', size: 5, bytes: Buffer.from('Skog!') });
        expect(await sql('select id, format, text from meeting_note')).toEqual([{ id, format: 'vtt', text: 'Skogen' }]);
        expect(await sql('select id, note_id, text, valence, channel, sequence from statement')).toEqual([
          { id, note_id: id, text: 'Skogen', valence: 'praise', channel: 'focusGroup', sequence: 1 },
        ]);
        expect(await sql('select statement_id, keyphrase_id, form from mention')).toEqual([
          { statement_id: id, keyphrase_id: id, form: 'skogen' },
        ]);
        expect(await sql("select value from setting where name = 'statementSequence'")).toEqual([{ value: 1 }]);
      });
    await place.remove();
  });
});
