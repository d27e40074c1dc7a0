import { setTimeout as wait } from 'node:timers/promises';
import { submissionsCsv } from '../generated-submissions.js';
import { pageQuery } from '../api/page-query.js';
import { beginImport, importDone, startServerProcess, type ServerProcess } from '../intake/server-process.js';
import { quantile } from '../measure.js';
import { formToken } from './form-load.js';
import { askDatabase, newPlace } from './places.js';
import { retryingProxy } from './retrying-proxy.js';

/** What is seen from outside of processes that are killed one after the other. */
export interface KilledProcesses {
  readonly kills: number;
  readonly requests: number;
  /** Answered by nobody, or with an error, after all tries. */
  readonly failed: number;
  readonly retried: number;
  readonly acknowledged: number;
  /** Acknowledged, and not there in the end. */
  readonly lost: number;
  readonly doubled: number;
  /** Receipts that were not there for the one who asked at once, at whichever process. */
  readonly unread: number;
  /** Rows of the file that was taken in meanwhile that are not there, and those there more than once. */
  readonly rowsLost: number;
  readonly rowsDoubled: number;
  readonly p95: number;
  readonly pagesP95: number;
}

const processes = 3;
/** Seconds from one kill to the next. */
const between = 10;
const formsPerMinute = 600;
const readers = 5;
/** Milliseconds that somebody looks at a page. */
const looksFor = 1000;

/**
 * Three processes of the built server on one PostgreSQL behind a proxy; one is killed by SIGKILL every ten seconds and started
 * again, while forms come at an even pace, each of whose senders looks at the receipt, readers look at the overview, and a file is
 * taken in.
 */
export async function killedProcesses(seconds: number, rows: number): Promise<KilledProcesses> {
  const place = await newPlace('postgresql');
  const environment = { DATABASE_URL: place.databaseUrl ?? '', TRUST_PROXY: '1' };
  const start = () => startServerProcess(place.dataDir, environment);
  const up: (ServerProcess | null)[] = await Promise.all(Array.from({ length: processes }, start));
  const proxy = await retryingProxy(() => up.flatMap((one) => (one === null ? [] : [one.url])));
  const found = { requests: 0, failed: 0, unread: 0, kills: 0 };
  const acknowledged: string[] = [];
  const took: number[] = [];
  const pages: number[] = [];
  let over = false;

  /** The status, and where it leads; 0 where nobody answered. */
  async function ask(path: string, from: string, sent?: string): Promise<{ status: number; location: string }> {
    found.requests++;
    const type = path === '/graphql' ? 'application/json' : 'application/x-www-form-urlencoded';
    const headers = { 'x-forwarded-for': from, ...(sent === undefined ? {} : { 'content-type': type }) };
    const init = sent === undefined ? {} : { method: 'POST', body: sent };
    const answer = await fetch(`${proxy.url}${path}`, { headers, redirect: 'manual', ...init }).catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
    if (answer === null || answer.status >= 500) found.failed++;
    return { status: answer?.status ?? 0, location: answer?.headers.get('location') ?? '' };
  }

  async function sendForm(number: number, began: number): Promise<void> {
    const due = began + (number * 60_000) / formsPerMinute;
    await wait(Math.max(0, due - performance.now()));
    const text = `Bänken nummer ${number} vid ån är fin`;
    const from = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
    const fields = new URLSearchParams({ formular: formToken(), 'svar-unikt': text });
    const { status, location } = await ask('/bidra', from, fields.toString());
    took.push(performance.now() - due);
    if (status !== 303) return;
    acknowledged.push(text);
    if ((await ask(location, from)).status !== 200) found.unread++;
  }

  async function readOn(query: string, number: number): Promise<void> {
    while (!over) {
      const started = performance.now();
      await ask('/graphql', `10.200.0.${number}`, JSON.stringify({ query }));
      pages.push(performance.now() - started);
      await wait(looksFor);
    }
  }

  async function startAgain(at: number): Promise<void> {
    const started = await start();
    up[at] = started;
  }

  /** One every ten seconds, as long as the others are up: on a machine that is too slow to have started the last, later. */
  async function killOn(began: number): Promise<void> {
    const starting: Promise<void>[] = [];
    for (let due = between; due < seconds; due += between) {
      await wait(Math.max(0, began + due * 1000 - performance.now()));
      const at = found.kills % processes;
      const one = up[at];
      if (!one || up.includes(null)) continue;
      found.kills++;
      // The proxy finds out by itself that it is gone.
      await one.end('SIGKILL');
      up[at] = null;
      starting.push(startAgain(at));
    }
    await Promise.all(starting);
  }

  try {
    const importId = await beginImport(up[0]!, 'bidrag.csv', submissionsCsv(rows, 1));
    const query = await pageQuery('overview');
    const began = performance.now();
    const forms = Math.round((formsPerMinute * seconds) / 60);
    const reading = Array.from({ length: readers }, (_, number) => readOn(query, number));
    const sending = Array.from({ length: forms }, (_, number) => sendForm(number, began));
    await Promise.all([killOn(began), ...sending]);
    over = true;
    await Promise.all(reading);
    await importDone(
      up.find((one) => one !== null)!,
      importId,
    );
    const [texts = [], stored = []] = await askDatabase<{ text: string }>(
      place,
      "select text from statement where text like 'Bänken nummer %'",
      'select fingerprint as text from submission where import_id is not null',
    );
    const times = new Map<string, number>();
    for (const { text } of texts) times.set(text, (times.get(text) ?? 0) + 1);
    const different = new Set(stored.map(({ text }) => text)).size;
    return {
      ...found,
      retried: proxy.retried(),
      acknowledged: acknowledged.length,
      lost: acknowledged.filter((text) => !times.has(text)).length,
      doubled: [...times.values()].filter((count) => count > 1).length,
      rowsLost: rows - different,
      rowsDoubled: stored.length - different,
      p95: quantile(took, 0.95),
      pagesP95: quantile(pages, 0.95),
    };
  } finally {
    over = true;
    await proxy.close();
    for (const one of up) await one?.end('SIGKILL');
    await place.remove();
  }
}
