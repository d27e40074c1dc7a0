import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { MikroORM } from '@mikro-orm/sql';
import { pageQuery } from './api/page-query.js';
import { type BenchServer, importFile, startBenchServer } from './bench-server.js';
import { submissionsCsv } from './generated-submissions.js';
import { median, quantile, timed, type Measure } from './measure.js';

const rows = 10_000;
const requests = 200;
const districts = ['alsen-naskott', 'aspas-rodon-as', 'follinge-laxsjo', 'hotagen', 'offerdal'];

const copied = ['original', 'import', 'voice', 'submission', 'statement', 'keyphrase', 'mention', 'statement_theme'];

/** Milliseconds that the bare database takes to insert the same rows, in one transaction. */
function bareInsert(from: string, to: string): number {
  const source = new DatabaseSync(from, { readOnly: true });
  const target = new DatabaseSync(to);
  target.exec('pragma journal_mode = WAL; pragma synchronous = FULL');
  for (const { sql } of source
    .prepare("select sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by type desc")
    .all())
    target.exec(String(sql));
  const contents = copied.map((table) => {
    const columns = source
      .prepare(`pragma table_info(${table})`)
      .all()
      .map(({ name }) => String(name));
    return {
      insert: target.prepare(
        `insert into ${table} (${columns.map((name) => `"${name}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
      ),
      rows: source
        .prepare(`select * from ${table}`)
        .all()
        .map((row) => columns.map((name) => row[name] ?? null)),
    };
  });
  const started = performance.now();
  target.exec('begin');
  for (const { insert, rows: all } of contents) for (const row of all) insert.run(...row);
  target.exec('commit');
  const taken = performance.now() - started;
  source.close();
  target.close();
  return taken;
}

/** p95 in ms of a query over HTTP, and of the SQL it runs sent to the bare database. */
async function pageAndBare(
  server: BenchServer,
  query: string,
  variables: (turn: number) => Readonly<Record<string, unknown>>,
): Promise<{ page: number; bare: number; statements: number }> {
  const logger = server.app.get(MikroORM).config.getLogger();
  const recorded: { query: string; params: readonly unknown[] }[] = [];
  const before = logger.logQuery.bind(logger);
  logger.logQuery = ({ query: sql, params }) => void recorded.push({ query: sql ?? '', params: [...(params ?? [])] });
  await server.ask(query, variables(0));
  logger.logQuery = before;
  const database = new DatabaseSync(server.file, { readOnly: true });
  const bareOnce = () => {
    for (const { query: sql, params } of recorded)
      database
        .prepare(sql)
        .all(...params.map((value) => (typeof value === 'boolean' ? Number(value) : (value as SQLInputValue))));
  };
  const page: number[] = [];
  const bare: number[] = [];
  for (let turn = 0; turn < requests; turn++) {
    page.push(await timed(() => server.ask(query, variables(turn))));
    bare.push(await timed(bareOnce));
  }
  database.close();
  return { page: quantile(page.slice(20), 0.95), bare: quantile(bare.slice(20), 0.95), statements: recorded.length };
}

/** The import of 10,000 generated submissions, and the two pages people open most, at that size. */
export async function run(): Promise<Measure[]> {
  const seconds: number[] = [];
  const ratios: number[] = [];
  let stored = 0;
  const measures: Measure[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const folder = await mkdtemp(join(tmpdir(), 'guldkorn-bench-'));
    const server = await startBenchServer(folder);
    const taken = await timed(() => importFile(server, submissionsCsv(rows, turn)));
    seconds.push(taken / 1000);
    ratios.push(taken / bareInsert(server.file, join(folder, 'bare.sqlite')));
    const { statements } = await server.ask<{ statements: { totalCount: number } }>(
      '{ statements(first: 1) { totalCount } }',
    );
    stored = statements.totalCount;
    if (turn === 2) {
      const overview = await pageAndBare(server, await pageQuery('overview'), () => ({}));
      const district = await pageAndBare(server, await pageQuery('district'), (each) => ({
        id: districts[each % districts.length],
      }));
      for (const [name, figures] of [
        ['overview', overview],
        ["bygd's page", district],
      ] as const)
        measures.push(
          {
            name: `${name}, ${stored.toLocaleString('en')} statements: p95 over HTTP`,
            value: figures.page,
            unit: 'ms',
          },
          { name: `${name}: p95 of its ${figures.statements} SQL statements, bare`, value: figures.bare, unit: 'ms' },
          { name: `${name}: page ÷ bare SQL`, value: figures.page / figures.bare, unit: '×' },
        );
    }
    await server.app.close();
    await rm(folder, { recursive: true, force: true });
  }
  return [
    {
      name: `import of ${rows.toLocaleString('en')} submissions (${stored.toLocaleString('en')} statements), file to last figure`,
      value: median(seconds),
      unit: 's',
    },
    { name: 'the same: submissions a second', value: rows / median(seconds), unit: '/s' },
    { name: 'the same ÷ bare insert of the same rows', value: median(ratios), unit: '×' },
    ...measures,
  ];
}
