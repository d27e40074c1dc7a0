import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { seededRandom } from '@guldkorn/insight';
import { sqliteFile } from '../../../apps/api/src/database/orm-options.js';
import { submissionsCsv } from '../generated-submissions.js';
import { beginImport, importDone, startServerProcess } from './server-process.js';

/** What is stored of an import: each row's identity and content, in an order of their own. */
interface StoredRows {
  readonly submissions: readonly string[];
  readonly statements: readonly string[];
  readonly mentions: readonly string[];
}

export interface KillResult {
  readonly kills: number;
  /** Rows of the whole import that are not there after it was killed and taken up again, all imports together. */
  readonly lost: number;
  /** Rows that are there once more than they should be. */
  readonly doubled: number;
}

const digestOf = (row: Record<string, unknown>) =>
  createHash('sha256')
    .update(JSON.stringify(Object.values(row)))
    .digest('hex');

function storedRows(dataDir: string): StoredRows {
  const database = new DatabaseSync(sqliteFile(dataDir), { readOnly: true });
  const rows = (sql: string) => database.prepare(sql).all().map(digestOf);
  const stored = {
    submissions: rows('select id, "row", fingerprint, answers, district_id, received_on from submission'),
    statements: rows('select id, submission_id, text, language, valence, district_id from statement'),
    mentions: rows('select statement_id, keyphrase_id, form, "start", "end", valence, part from mention'),
  };
  database.close();
  return stored;
}

/** How many of `whole` are missing from `found`, and how many are in it too often or are strangers. */
export function compareRows(whole: readonly string[], found: readonly string[]): { lost: number; doubled: number } {
  const counts = new Map<string, number>();
  for (const row of whole) counts.set(row, (counts.get(row) ?? 0) + 1);
  let doubled = 0;
  for (const row of found) {
    const left = counts.get(row) ?? 0;
    if (left === 0) doubled++;
    else counts.set(row, left - 1);
  }
  return { lost: [...counts.values()].reduce((sum, left) => sum + left, 0), doubled };
}

/**
 * Kills the built server with SIGKILL at random moments of an import, starts it again, and in the end holds what is stored
 * against the same import left alone.
 * @param kills in all; `perImport` of them fall on one import. @param rows of the file.
 */
export async function killedImports(kills: number, perImport: number, rows: number, seed: number): Promise<KillResult> {
  const random = seededRandom(seed);
  const csv = submissionsCsv(rows, seed);
  const folder = await mkdtemp(join(tmpdir(), 'guldkorn-kill-'));
  try {
    const alone = await mkdtemp(join(folder, 'alone-'));
    let server = await startServerProcess(alone);
    const started = performance.now();
    await importDone(server, await beginImport(server, 'bidrag.csv', csv));
    const lasts = performance.now() - started;
    await server.end('SIGTERM');
    const whole = storedRows(alone);
    let [lost, doubled, killed] = [0, 0, 0];
    while (killed < kills) {
      const dataDir = await mkdtemp(join(folder, 'killed-'));
      server = await startServerProcess(dataDir);
      const importId = await beginImport(server, 'bidrag.csv', csv);
      for (let time = 0; time < perImport && killed < kills; time++, killed++) {
        await new Promise((resolve) => setTimeout(resolve, (random() * lasts) / (time === 0 ? 1 : 2)));
        await server.end('SIGKILL');
        server = await startServerProcess(dataDir);
      }
      await importDone(server, importId);
      await server.end('SIGTERM');
      const found = storedRows(dataDir);
      for (const part of ['submissions', 'statements', 'mentions'] as const) {
        const difference = compareRows(whole[part], found[part]);
        lost += difference.lost;
        doubled += difference.doubled;
      }
      await rm(dataDir, { recursive: true });
    }
    return { kills: killed, lost, doubled };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
