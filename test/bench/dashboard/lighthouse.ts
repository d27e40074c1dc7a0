import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { median } from '../measure.js';
import { launch } from './launch.js';

/**
 * Fetched by npx when it is measured, not with our packages: it brings 140 packages and as many megabytes, for one figure a release.
 * Apache-2.0.
 */
const lighthouse = 'lighthouse@13.5.0';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

export interface Scores {
  /** Of 100, the median of the runs. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Milliseconds on its slow telephone, the median of the runs. */
  readonly largestPaint: number;
  readonly blocking: number;
  /** How far things moved, in shares of the screen. */
  readonly shift: number;
  /** Lighthouse's own measure of how fast this machine was; its four times slower telephone is meant for 1500 to 2000. */
  readonly machine: number;
}

interface Report {
  readonly categories: Readonly<Record<Category, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue: number }>>;
  readonly environment: { readonly benchmarkIndex: number };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function report(url: string, port: number, folder: string): Promise<Report> {
  const path = join(folder, 'report.json');
  const options = [
    `--port=${port}`,
    `--only-categories=${categories.join(',')}`,
    '--output=json',
    `--output-path=${path}`,
    '--quiet',
    '--no-enable-error-reporting',
  ];
  // By the Node that runs this, which may be newer than the one of that name.
  const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}` };
  const child = spawn('npx', ['--yes', lighthouse, url, ...options], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}`);
  return JSON.parse(await readFile(path, 'utf8')) as Report;
}

/** Lighthouse's scores of a page on its simulated telephone, as its own Chromium would give them, in ours. */
export async function lighthouseScores(url: string, runs: number): Promise<Scores> {
  const folder = await mkdtemp(join(tmpdir(), 'guldkorn-lighthouse-'));
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    const reports: Report[] = [];
    for (let run = 0; run < runs; run++) reports.push(await report(url, port, folder));
    const middle = (of: (one: Report) => number) => median(reports.map(of));
    const score = (category: Category) => Math.round(100 * middle((one) => one.categories[category].score));
    return {
      scores: {
        performance: score('performance'),
        accessibility: score('accessibility'),
        'best-practices': score('best-practices'),
        seo: score('seo'),
      },
      largestPaint: middle((one) => one.audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
      blocking: middle((one) => one.audits['total-blocking-time']?.numericValue ?? Number.NaN),
      shift: middle((one) => one.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN),
      machine: middle((one) => one.environment.benchmarkIndex),
    };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
