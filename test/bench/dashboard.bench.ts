import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interactionToPaint, type Filter } from './dashboard/interaction.js';
import { launch } from './dashboard/launch.js';
import { lighthouseScores } from './dashboard/lighthouse.js';
import { heaviest, pageWeights } from './dashboard/page-weights.js';
import { submissionsCsv } from './generated-submissions.js';
import { beginImport, importDone, startServerProcess, type ServerProcess } from './intake/server-process.js';
import { markdownTable } from './text/table.js';
import { targetTable, type Target } from './text/targets.js';

const statements = 100_000;
const turns = 9;
const lighthouseRuns = 3;

const filters: readonly Filter[] = [
  {
    name: 'the overview, what the map shows',
    address: '/',
    ready: '.segments',
    use: (page, turn) =>
      page
        .locator('.segments label')
        .nth((turn + 1) % 2)
        .click(),
  },
  {
    name: 'statements, a bygd',
    address: '/bidrag',
    ready: '.statement-list > li',
    use: (page, turn) =>
      page
        .getByRole('search')
        .getByRole('checkbox')
        .nth(turn % 5)
        .click(),
  },
  {
    name: 'themes, their order',
    address: '/teman',
    ready: '[role=grid]',
    use: async (page, turn) => {
      await page.getByLabel('Sortera efter').focus();
      await page.keyboard.press(turn % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
    },
  },
];

/** Runs something with the product in a process of its own, and ends it after. */
async function withServer<Result>(
  environment: Readonly<Record<string, string>>,
  work: (server: ServerProcess) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'guldkorn-bench-'));
  const server = await startServerProcess(folder, environment);
  try {
    return await work(server);
  } finally {
    await server.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from each filter to the next paint, with many statements in. */
async function interactions(): Promise<readonly (readonly [name: string, milliseconds: number])[]> {
  return withServer({}, async (server) => {
    await importDone(server, await beginImport(server, 'bench.csv', submissionsCsv(statements, 1)));
    const browser = await launch();
    try {
      const measured: [string, number][] = [];
      for (const filter of filters)
        measured.push([filter.name, await interactionToPaint(browser, server.url, filter, turns)]);
      return measured;
    } finally {
      await browser.close();
    }
  });
}

/** Measures what the dashboard weighs, how soon it shows something and how soon it answers. Markdown. */
export async function run(): Promise<string> {
  const count = (value: number) => value.toLocaleString('en');
  const cost = (measure: string, atLeast: number, measured: number, write: Target['write']): Target => ({
    measure,
    atLeast,
    aim: null,
    measured,
    isCost: true,
    write,
  });
  const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`;
  const milliseconds = (value: number) => `${Math.round(value)} ms`;

  const { first, withCharts, pages } = pageWeights();
  const [heaviestPage] = pages;
  const lighthouse = await withServer({ EXAMPLE_DATA: 'yes' }, ({ url }) => lighthouseScores(url, lighthouseRuns));
  const { scores } = lighthouse;
  const score = (measure: string, atLeast: number, measured: number): Target => ({
    measure: `Lighthouse on the overview, simulated telephone: ${measure}`,
    atLeast,
    aim: null,
    measured,
    write: count,
  });
  const answered = await interactions();
  const targets: Target[] = [
    cost('JavaScript before the first words and figures, gzip', heaviest.first, first, kilobytes),
    cost("that and the overview's charts", heaviest.withCharts, withCharts, kilobytes),
    cost(
      `the heaviest of ${pages.length} further pages (${heaviestPage?.name}), of its own`,
      heaviest.page,
      heaviestPage?.bytes ?? Number.NaN,
      kilobytes,
    ),
    score('performance', 95, scores.performance),
    score('accessibility', 100, scores.accessibility),
    score('best practices', 100, scores['best-practices']),
    score('search engines', 100, scores.seo),
    ...answered.map(([name, taken]) =>
      cost(`from a filter to the next paint, ${count(statements)} statements: ${name}`, 200, taken, milliseconds),
    ),
  ];
  return `${targetTable(targets)}\n\n${markdownTable(
    ['beside them', 'value'],
    [
      ['Lighthouse: largest contentful paint', milliseconds(lighthouse.largestPaint)],
      ['Lighthouse: total blocking time', milliseconds(lighthouse.blocking)],
      ['Lighthouse: cumulative layout shift', lighthouse.shift.toFixed(3)],
      ["Lighthouse's measure of this machine (its telephone is meant for 1,500 to 2,000)", count(lighthouse.machine)],
      ...pages.map(({ name, bytes }): [string, string] => [`the page ${name}, of its own`, kilobytes(bytes)]),
    ],
  )}`;
}
