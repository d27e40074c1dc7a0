import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { compareSets, statementNumbers } from '@guldkorn/insight';
import { MikroORM } from '@mikro-orm/sql';
import { AnalysisScheduler } from '../../../apps/api/src/runs/analysis-scheduler.js';
import { DialogueKeeper } from '../../../apps/api/src/runs/dialogue-keeper.js';
import { type BenchServer, importFile, startBenchServer } from '../bench-server.js';
import { submissionsCsv } from '../generated-submissions.js';
import { figure, median, quantile, timed } from '../measure.js';
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
  /** Whether one more submission comes in, and is counted, before each question that is new. */
  readonly afterMore: boolean;
  /** SQL that counts the same voices from what is stored, with nothing kept: what the page would take without us. */
  readonly counting: readonly string[];
}

const residents = "s.role = 'resident' and s.moderation <> 'hidden'";
const voicesBy = (columns: string, condition = 'true') =>
  `select ${columns}, count(distinct s.voice_id) from statement s where ${residents} and ${condition} group by ${columns}`;
const keyphrasesBy = (side: string, condition = 'true') =>
  `select m.keyphrase_id, ${side}, count(distinct s.voice_id) from statement s join mention m on m.statement_id = s.id where ${residents} and ${condition} group by m.keyphrase_id, ${side}`;
const timesCounted = 3;

/** Sends one submission more; resolves when the figures have it. */
async function oneMore(server: BenchServer, turn: number): Promise<void> {
  await server.ask(
    'mutation ($text: String!) { submit(input: { answers: [{ questionId: "unikt", text: $text }], districtId: "hotagen" }) { id } }',
    { text: `Skidspåren vid sjön är fina, tycker den som skriver som nummer ${turn}.` },
  );
  await server.app.get(AnalysisScheduler).idle();
}

/** The SQL that a query runs, with its values. */
async function recorded(server: BenchServer, query: string, variables: Variables) {
  const logger = server.app.get(MikroORM).config.getLogger();
  const found: { sql: string; values: unknown[] }[] = [];
  const before = logger.logQuery.bind(logger);
  logger.logQuery = ({ query: sql, params }) =>
    void found.push({
      sql: sql ?? '',
      values: (params ?? []).map((value) => (typeof value === 'boolean' ? Number(value) : value)),
    });
  await server.ask(query, variables);
  logger.logQuery = before;
  return found;
}

/** p95 of a query over HTTP in ms, and of its SQL by itself in the same turns. */
async function timesOf(
  server: BenchServer,
  query: string,
  variables: (turn: number) => Variables,
  count: number,
  before: (turn: number) => Promise<void>,
) {
  const database = new Database(server.file, { readonly: true });
  const sql = await recorded(server, query, variables(-1));
  const page: number[] = [];
  const bare: number[] = [];
  const work: number[] = [];
  for (let turn = -warming; turn < count; turn++) {
    const asked = variables(turn);
    await before(turn);
    const started = process.cpuUsage();
    const pageTook = await timed(() => server.ask(query, asked));
    const { user, system } = process.cpuUsage(started);
    const bareTook = await timed(() => sql.forEach((one) => database.prepare(one.sql).all(...one.values)));
    if (turn < 0) continue;
    page.push(pageTook);
    work.push((user + system) / 1000);
    bare.push(bareTook);
  }
  database.close();
  return {
    page: quantile(page, 0.95),
    middle: median(page),
    work: median(work),
    bare: quantile(bare, 0.95),
    statements: sql.length,
  };
}

/** Milliseconds that the bare database takes to count the same, the median. */
async function countedBySql(server: BenchServer, statements: readonly string[]): Promise<number> {
  const database = new Database(server.file, { readonly: true });
  const took: number[] = [];
  for (let turn = 0; turn < timesCounted; turn++)
    took.push(await timed(() => statements.forEach((sql) => database.prepare(sql).all())));
  database.close();
  return median(took);
}

/** p95 in ms of the comparison itself: the sets are known, and nothing is told of it. */
async function reckoning(server: BenchServer): Promise<number> {
  const database = new Database(server.file, { readonly: true });
  const idsOf = (ids: readonly string[]) =>
    new Set(
      database
        .prepare<unknown[], { id: string }>(
          `select id from statement where district_id in (${ids.map(() => '?').join(', ')})`,
        )
        .all(...ids)
        .map(({ id }) => id),
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
      {
        name: 'overview',
        query: await pageQuery('overview'),
        warm: () => ({}),
        cold: () => ({}),
        afterMore: true,
        counting: [
          voicesBy('substr(s.occurred_on, 1, 7)'),
          voicesBy('s.district_id'),
          voicesBy('s.district_id, s.valence'),
        ],
      },
      {
        name: "bygd's page",
        query: await pageQuery('district'),
        warm: (turn) => ({ id: id(turn) }),
        cold: (turn) => ({ id: id(turn) }),
        afterMore: true,
        counting: [
          voicesBy('s.valence', "s.district_id = 'hotagen'"),
          keyphrasesBy('s.district_id', "s.district_id = 'hotagen'"),
        ],
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
        afterMore: false,
        counting: [keyphrasesBy("s.district_id = 'hotagen'")],
      },
    ];
    const lines: string[] = [];
    for (const { name, query, warm, cold, afterMore, counting } of pages) {
      const counted = await countedBySql(server, counting);
      for (const [how, variables, count, before] of [
        [
          afterMore ? 'after one more submission' : 'never asked before',
          cold,
          coldTurns,
          (turn: number) => (afterMore ? oneMore(server, turn) : Promise.resolve()),
        ],
        ['asked before', warm, turns, () => Promise.resolve()],
      ] as const) {
        const { page, middle, work, bare, statements } = await timesOf(server, query, variables, count, before);
        const isKept = page <= most && page <= 3 * counted;
        lines.push(
          `| ${name} | ${how} | ${figure(page)} | ${figure(middle)} | ${figure(work)} | ${statements === 0 ? 'none | –' : `${figure(bare)} (${statements}) | ${figure(page / bare)} ×`} | ${figure(counted)} | ${figure(page / counted)} × | ${isKept ? '★' : '✗'} |`,
        );
      }
    }
    return [
      `${figure(rows)} submissions imported, SQLite, server and asker in one process. The dashboard's own queries over HTTP, each by itself; beside it the SQL statements that it ran, sent to the bare database in the same turns, and SQL that counts the same voices from what is stored (a part of what the page shows), the median of ${timesCounted}. Work is the processor's, asker and answerer both. What is new of the comparison is another day in its filter. ★ p95 at most ${most} ms and three times the SQL that counts the same.`,
      '',
      '| page | asked | p95, ms | median, ms | work, median, ms | SQL it ran, p95, ms (statements) | page ÷ that | SQL that counts the same, ms | page ÷ that | |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      ...lines,
      '',
      `The comparison itself, in memory, without SQL, telling and HTTP: p95 ${figure(await reckoning(server))} ms.`,
    ].join('\n');
  } finally {
    await server.app.close();
    await rm(folder, { recursive: true, force: true });
  }
}
