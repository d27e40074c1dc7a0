import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '@guldkorn/insight';
import { checkSqlite } from '../../../apps/api/src/backup/check-sqlite.js';
import { sqliteFile } from '../../../apps/api/src/database/orm-options.js';
import { startServerProcess, type ServerProcess } from '../intake/server-process.js';
import { askDatabase, newPlace, type Kind } from './places.js';

/** What is left after kills under writes. */
export interface KilledWrites {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged, and not there. */
  readonly lost: number;
  /** There once too often. */
  readonly doubled: number;
  /** Rows without what they hang on, figures that do not count what is there, files that are not the ones that came. */
  readonly broken: number;
}

const writers = 4;
/** Milliseconds after it is ready within which it is killed. */
const longestLife = 1500;

/** Leaves submissions one after the other until the server is gone; notes those that were acknowledged. */
async function writeOn(server: ServerProcess, name: string, acknowledged: string[]): Promise<void> {
  for (let turn = 0; ; turn++) {
    const text = `Bänken ${name} vid ån nummer ${turn}`;
    try {
      await server.ask('mutation ($input: SubmissionInput!) { submit(input: $input) { id } }', {
        input: { answers: [{ questionId: 'unikt', text }] },
      });
    } catch {
      return;
    }
    acknowledged.push(text);
  }
}

async function countedAll(server: ServerProcess): Promise<void> {
  for (;;) {
    const { latestRun, statements } = await server.ask<{
      latestRun: { statements: number } | null;
      statements: { totalCount: number };
    }>('{ latestRun { statements } statements(first: 1) { totalCount } }');
    if (latestRun?.statements === statements.totalCount) return;
    await wait(100);
  }
}

const texts = "select text from statement where text like 'Bänken %'";
/** Each gives the rows that are wrong. */
const wrongRows = [
  'select id from submission where id not in (select submission_id from statement where submission_id is not null)',
  'select id from statement where submission_id is null or submission_id not in (select id from submission)',
  'select id from statement where voice_id not in (select id from voice)',
  'select id from mention where statement_id not in (select id from statement)',
  "select id from import where status in ('queued', 'running')",
];

/** Kills the built server with SIGKILL at random moments while several leave submissions, and looks at what is there in the end. */
export async function killedWrites(kind: Kind, kills: number, seed: number): Promise<KilledWrites> {
  const random = seededRandom(seed);
  const place = await newPlace(kind);
  const environment = { DATABASE_URL: place.databaseUrl ?? '' };
  const acknowledged: string[] = [];
  try {
    for (let kill = 0; kill < kills; kill++) {
      const server = await startServerProcess(place.dataDir, environment);
      const writing = Array.from({ length: writers }, (_, writer) =>
        writeOn(server, `${kill}-${writer}`, acknowledged),
      );
      await wait(random() * longestLife);
      await server.end('SIGKILL');
      await Promise.all(writing);
    }
    const server = await startServerProcess(place.dataDir, environment);
    await countedAll(server);
    await server.end('SIGTERM');
    const [found = [], ...wrong] = await askDatabase<{ text?: string }>(place, texts, ...wrongRows);
    const times = new Map<string, number>();
    for (const { text = '' } of found) times.set(text, (times.get(text) ?? 0) + 1);
    const damage = kind === 'sqlite' ? checkSqlite(sqliteFile(place.dataDir)).problems.length : 0;
    return {
      kills,
      acknowledged: acknowledged.length,
      lost: acknowledged.filter((text) => !times.has(text)).length,
      doubled: [...times.values()].filter((count) => count > 1).length,
      broken: wrong.flat().length + damage,
    };
  } finally {
    await place.remove();
  }
}
