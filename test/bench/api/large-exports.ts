import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteFile } from '../../../apps/api/src/database/orm-options.js';
import { submissionsCsv } from '../generated-submissions.js';
import { beginImport, importDone, startServerProcess, type ServerProcess } from '../intake/server-process.js';
import { figure } from '../measure.js';
import { multiply } from './large-database.js';

/** So many are imported, and each copied so many times by SQL. */
const imported = 1_000;
const times = 1_000;
/** Between looks at the server's memory, milliseconds. */
const often = 20;
const mostGrowth = 150;

/** The memory that the server's process holds now, megabytes. */
function megabytesOf({ pid }: ServerProcess): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

/** Fetches a file and throws it away; gives how many bytes it was. */
function fetched(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { agent: false }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => (response.statusCode === 200 ? resolve(bytes) : reject(new Error(url))));
      response.on('error', reject);
    });
    asking.on('error', reject);
    asking.end();
  });
}

/** One format by a server that has just started. */
async function measured(dataDir: string, format: string): Promise<string> {
  const server = await startServerProcess(dataDir);
  try {
    await server.ask('{ overview { voices } statements(first: 100) { nodes { text } } }');
    const before = megabytesOf(server);
    let peak = before;
    const look = setInterval(() => (peak = Math.max(peak, megabytesOf(server))), often);
    const started = performance.now();
    const bytes = await fetched(`${server.url}/exports/statements.${format}`);
    const seconds = (performance.now() - started) / 1000;
    clearInterval(look);
    const growth = peak - before;
    const cells = [format, bytes / 1024 / 1024, seconds, (imported * times) / seconds, before, peak, growth].map(
      (cell) => (typeof cell === 'number' ? figure(Math.round(cell)) : cell),
    );
    return `| ${cells.join(' | ')} | ${growth <= mostGrowth ? '★' : '✗'} |`;
  } finally {
    await server.end('SIGTERM');
  }
}

/** A million statements out as files: what the server's process holds meanwhile. */
export async function run(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'guldkorn-exports-'));
  try {
    const server = await startServerProcess(dataDir);
    await importDone(server, await beginImport(server, 'bidrag.csv', submissionsCsv(imported, 3)));
    await server.end('SIGTERM');
    multiply(sqliteFile(dataDir), times);
    const rows: string[] = [];
    for (const format of ['csv', 'json', 'parquet']) rows.push(await measured(dataDir, format));
    return [
      `A database of ${figure(imported * times)} statements (${figure(imported)} imported, the rest copied by SQL), SQLite; the built server in a process of its own, whose memory (RSS) is looked at every ${often} ms while \`/exports/statements\` is fetched whole. ★ at most ${mostGrowth} MB more than before.`,
      '',
      '| format | MB | s | rows/s | RSS before, MB | most, MB | more, MB | |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
