import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { compareSets, statementNumbers } from '@guldkorn/insight';
import { MikroORM } from '@mikro-orm/sql';
import { DialogueKeeper } from '../../../apps/api/src/runs/dialogue-keeper.js';
import { type BenchServer, importFile, startBenchServer } from '../bench-server.js';
import { submissionsCsv } from '../generated-submissions.js';
import { figure, quantile, timed } from '../measure.js';
import { pageQuery } from './page-query.js';

const rows = 100_000;
const districts = ['alsen-naskott', 'aspas-rodon-as', 'follinge-laxsjo', 'hotagen', 'offerdal'];
const others = (id: string) => districts.filter((one) => one !== id);
const warming = 3;
const turns = 60;
/** A comparison that nobody has asked for takes long: fewer of them. */
const coldTurns = 20;
const most = 50;

type Variables = Readonly<Record<string, unknown>>;

/** A page's query; what nobody has asked for before is asked by `cold`. */
interface Page {
  readonly name: string;
  readonly query: string;
  readonly warm: (turn: number) => Variables;
  readonly cold: (turn: number) => Variables;
}

/** The SQL that a query runs, with its values. */
async function recorded(server: BenchServer, query: string, variables: Variables) {
  const logger = server.app.get(MikroORM).config.getLogger();
  const found: { sql: string; values: SQLInputValue[] }[] = [];
  const before = logger.logQuery.bind(logger);
  logger.logQuery = ({ query: sql, params }) =>
    void found.push({
      sql: sql ?? '',
      values: (params ?? []).map((value) => (typeof value === 'boolean' ? Number(value) : (value as SQLInputValue))),
    });
  await server.ask(query, variables);
  logger.logQuery = before;
  return found;
}

/** p95 of a query over HTTP in ms, and of its SQL by itself in the same turns. */
async function timesOf(
  server: BenchServer,
  query: (turn: number) => string,
  variables: (turn: number) => Variables,
  count: number,
) {
  const database = new DatabaseSync(server.file, { readOnly: true });
  const sql = await recorded(server, query(-1), variables(-1));
  const page: number[] = [];
  const bare: number[] = [];
  for (let turn = -warming; turn < count; turn++) {
    const asked = variables(turn);
    const text = query(turn);
    const pageTook = await timed(() => server.ask(text, asked));
    const bareTook = await timed(() => sql.forEach((one) => database.prepare(one.sql).all(...one.values)));
    if (turn < 0) continue;
    page.push(pageTook);
    bare.push(bareTook);
  }
  database.close();
  return { page: quantile(page, 0.95), bare: quantile(bare, 0.95), statements: sql.length };
}

/** p95 in ms of the comparison itself: the sets are known, and nothing is told of it. */
async function reckoning(server: BenchServer): Promise<number> {
  const database = new DatabaseSync(server.file, { readOnly: true });
  const idsOf = (ids: readonly string[]) =>
    new Set(
      database
        .prepare(`select id from statement where district_id in (${ids.map(() => '?').join(', ')})`)
        .all(...ids)
        .map(({ id }) => String(id)),
    );
  const took: number[] = [];
  for (let turn = 0; turn < 10; turn++) {
    const id = districts[turn % districts.length] ?? '';
    const [a, b] = [idsOf([id]), idsOf(others(id))];
    await server.app.get(DialogueKeeper).ask(server.app.get(MikroORM).em.fork(), async (dialogue) => {
      const [inA, inB] = [statementNumbers(dialogue, a), statementNumbers(dialogue, b)];
      took.push(await timed(() => compareSets(dialogue, inA, inB, false)));
    });
  }
  database.close();
  return quantile(took, 0.95);
}

/** The pages that people open most, at a hundred thousand statements. */
export async function run(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guldkorn-speed-'));
  const server = await startBenchServer(folder);
  try {
    await importFile(server, submissionsCsv(rows, 1));
    const id = (turn: number) => districts[(turn + warming) % districts.length] ?? '';
    const comparison = await pageQuery('compare');
    const sides = (turn: number) => ({ a: { districtIds: [id(turn)] }, b: { districtIds: others(id(turn)) } });
    const pages: readonly Page[] = [
      { name: 'overview', query: await pageQuery('overview'), warm: () => ({}), cold: () => ({}) },
      {
        name: "bygd's page",
        query: await pageQuery('district'),
        warm: (turn) => ({ id: id(turn) }),
        cold: (turn) => ({ id: id(turn) }),
      },
      {
        name: 'comparison',
        query: comparison,
        warm: sides,
        // A day more or less: the same sets in size, never the same question.
        cold: (turn) => ({
          ...sides(turn),
          b: { ...sides(turn).b, from: `2000-01-${String(turn + warming + 1).padStart(2, '0')}` },
        }),
      },
    ];
    const lines: string[] = [];
    for (const { name, query, warm, cold } of pages)
      for (const [how, ask, variables, count] of [
        // Another text is another question, to which there is no answer yet.
        ['never asked before', (turn: number) => `# ${turn}\n${query}`, cold, coldTurns],
        ['asked before', () => query, warm, turns],
      ] as const) {
        const { page, bare, statements } = await timesOf(server, ask, variables, count);
        const isKept = page <= most && page <= 3 * bare;
        lines.push(
          `| ${name} | ${how} | ${figure(page)} | ${figure(bare)} (${statements}) | ${figure(page / bare)} × | ${isKept ? '★' : page <= most ? '≤ 50 ms' : '✗'} |`,
        );
      }
    return [
      `${figure(rows)} submissions imported, SQLite, server and asker in one process. The dashboard's own queries over HTTP, each by itself; beside it the SQL statements that it ran, sent to the bare database in the same turns. ★ p95 at most ${most} ms and three times the bare SQL.`,
      '',
      '| page | asked | p95, ms | its SQL, p95, ms (statements) | page ÷ SQL | |',
      '| --- | --- | --- | --- | --- | --- |',
      ...lines,
      '',
      `The comparison itself, in memory, without SQL, telling and HTTP: p95 ${figure(await reckoning(server))} ms.`,
    ].join('\n');
  } finally {
    await server.app.close();
    await rm(folder, { recursive: true, force: true });
  }
}
