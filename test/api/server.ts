import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { MikroORM } from '@mikro-orm/sql';
import { defineConfig } from '@mikro-orm/postgresql';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { createApp } from '../../apps/api/src/create-app.js';
import { jobsSchema } from '../../apps/api/src/database/apart/apart-state.js';
import { openDatabase } from '../../apps/api/src/database/open-database.js';
import { NoOthers } from '../../apps/api/src/processes/channel.js';
import { Jobs } from '../../apps/api/src/processes/jobs.js';
import { onceInARun } from '../runner/once-in-a-run.js';

export const databases = ['sqlite', 'postgresql'] as const;
export type DatabaseKind = (typeof databases)[number];

export const rootDir = fileURLToPath(new URL('../..', import.meta.url));

export interface GraphqlAnswer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly messages: { readonly sv: string; readonly en: string } };
  }[];
}

export interface TestServer {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly orm: MikroORM;
  /** The answer as it stands, errors and all. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer<Data>>;
  /** The data; throws when there is any error. */
  data<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  stop(): Promise<void>;
}

/** Runs one statement on the PostgreSQL server of the tests, outside any database of ours. */
async function administer(statement: string): Promise<void> {
  const orm = await MikroORM.init(
    defineConfig({ clientUrl: administrationUrl(), entities: [], discovery: { warnWhenNoEntities: false } }),
  );
  await orm.em.getConnection().execute(statement);
  await orm.close();
}

function administrationUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined) throw new Error('TEST_DATABASE_URL is not set; the set-up of Jest sets it.');
  return url;
}

/** Where a server keeps its data: a folder and, on PostgreSQL, a database of its own. */
export interface DataPlace {
  readonly settings: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

function databaseUrl(name: string): string {
  const url = new URL(administrationUrl());
  url.pathname = `/${name}`;
  return url.href;
}

/** A database with the schema and no rows, made once in a run: a copy of it costs a fraction of making one. */
async function templateName(): Promise<string> {
  const { told } = await onceInARun('postgresql-template', async (folder) => {
    const name = `guldkorn_template_${randomUUID().replaceAll('-', '')}`;
    await administer(`create database ${name}`);
    const orm = await openDatabase({ dataDir: folder, databaseUrl: databaseUrl(name) });
    const jobs = new Jobs({ databaseUrl: databaseUrl(name), schema: jobsSchema(null), isMade: false }, new NoOthers());
    await jobs.clear('imports');
    await jobs.stop();
    await orm.close();
    return name;
  });
  return told;
}

/**
 * A new place for data, without any. @param isBare a PostgreSQL database without its tables too, as somebody has it who has just
 * made one.
 */
export async function newDataPlace(kind: DatabaseKind, isBare = false): Promise<DataPlace> {
  const dataDir = await mkdtemp(join(tmpdir(), 'guldkorn-test-'));
  const removeFolder = () => rm(dataDir, { recursive: true, force: true });
  if (kind === 'sqlite') return { settings: { DATA_DIR: dataDir }, remove: removeFolder };
  const name = `guldkorn_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name}${isBare ? '' : ` template ${await templateName()}`}`);
  return {
    settings: { DATA_DIR: dataDir, DATABASE_URL: databaseUrl(name) },
    async remove() {
      await removeFolder();
      await administer(`drop database if exists ${name} with (force)`);
    },
  };
}

/**
 * Starts the whole server on a free port with a database of its own: a file in a new folder, or a new database on the
 * PostgreSQL of the tests. `stop` removes both.
 * @param place given: the server works there, and `stop` leaves it as it is.
 */
export async function startServer(
  kind: DatabaseKind,
  environment: Readonly<Record<string, string>> = {},
  place?: DataPlace,
): Promise<TestServer> {
  const own = place ?? (await newDataPlace(kind));
  const config = parseConfig(
    { PORT: '0', EXAMPLE_DATA: 'no', ACCESS: 'local', ...own.settings, ...environment },
    rootDir,
  );
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');

  async function ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer<Data>> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer<Data>;
  }

  return {
    url,
    app,
    orm: app.get(MikroORM),
    ask,
    async data<Data>(query: string, variables?: Readonly<Record<string, unknown>>) {
      const answer = await ask<Data>(query, variables);
      if (answer.errors !== undefined || answer.data === null) throw new Error(JSON.stringify(answer.errors ?? answer));
      return answer.data;
    },
    async stop() {
      await app.close();
      if (place === undefined) await own.remove();
    },
  };
}
