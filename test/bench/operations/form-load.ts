import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { pageQuery } from '../api/page-query.js';
import { startServerProcess, type ServerProcess } from '../intake/server-process.js';
import { quantile } from '../measure.js';
import { askDatabase, newPlace, type Kind } from './places.js';

/** How the public form stands a rush. */
export interface FormLoad {
  readonly sent: number;
  /** Answered with a receipt. */
  readonly acknowledged: number;
  /** Acknowledged, and not there; or not answered with a receipt. */
  readonly lost: number;
  readonly doubled: number;
  /** Milliseconds from when a form was due to be sent to the end of its answer. */
  readonly p50: number;
  readonly p95: number;
  readonly pages: number;
  readonly pagesP95: number;
}

const readers = 10;
/** Milliseconds that somebody looks at a page. */
const looksFor = 2000;

function answerOf(url: string, agent: Agent, fields: Readonly<Record<string, string>>, from: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': from };
    const sent = request(`${url}/bidra`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(new URLSearchParams(fields).toString());
  });
}

/** A token as a form carries that was shown a minute ago. */
export function formToken(): string {
  const random = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url');
  return `${(Date.now() - 60_000).toString(36)}-${random}`;
}

async function readOn(server: ServerProcess, isOver: () => boolean, took: number[]): Promise<void> {
  const query = await pageQuery('overview');
  while (!isOver()) {
    const started = performance.now();
    await server.ask(query);
    took.push(performance.now() - started);
    await wait(looksFor);
  }
}

/**
 * Sends the public form at an even pace, whatever the server does, each from an address of its own, while readers look at the overview.
 * @param perMinute forms. @param seconds for so long.
 */
export async function formLoad(kind: Kind, perMinute: number, seconds: number): Promise<FormLoad> {
  const place = await newPlace(kind);
  const server = await startServerProcess(place.dataDir, {
    DATABASE_URL: place.databaseUrl ?? '',
    TRUST_PROXY: '1',
  });
  const agent = new Agent({ keepAlive: true });
  const forms = Math.round((perMinute * seconds) / 60);
  const acknowledged: string[] = [];
  const took: number[] = [];
  const pages: number[] = [];
  let over = false;
  try {
    const reading = Array.from({ length: readers }, () => readOn(server, () => over, pages));
    const began = performance.now();
    const send = async (number: number) => {
      const due = began + (number * 60_000) / perMinute;
      await wait(Math.max(0, due - performance.now()));
      const text = `Bänken nummer ${number} vid ån är fin`;
      const from = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
      const status = await answerOf(server.url, agent, { formular: formToken(), 'svar-unikt': text }, from).catch(
        () => 0,
      );
      took.push(performance.now() - due);
      if (status === 303) acknowledged.push(text);
    };
    await Promise.all(Array.from({ length: forms }, (_, number) => send(number)));
    over = true;
    await Promise.all(reading);
    await server.end('SIGTERM');
    const [found = []] = await askDatabase<{ text: string }>(
      place,
      "select text from statement where text like 'Bänken %'",
    );
    const times = new Map<string, number>();
    for (const { text } of found) times.set(text, (times.get(text) ?? 0) + 1);
    return {
      sent: forms,
      acknowledged: acknowledged.length,
      lost: forms - acknowledged.filter((text) => times.has(text)).length,
      doubled: [...times.values()].filter((count) => count > 1).length,
      p50: quantile(took, 0.5),
      p95: quantile(took, 0.95),
      pages: pages.length,
      pagesP95: quantile(pages, 0.95),
    };
  } finally {
    agent.destroy();
    await server.end('SIGKILL');
    await place.remove();
  }
}
