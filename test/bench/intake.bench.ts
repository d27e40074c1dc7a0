import { readCorpus, readSpectrum } from './intake/corpus.js';
import { fuzz } from './intake/fuzz.js';
import { readHostileFiles } from './intake/hostile.js';
import { killedImports } from './intake/killed-imports.js';
import { largeImport } from './intake/large-imports.js';
import { figure, type Measure } from './measure.js';
import { markdownTable } from './text/table.js';
import { targetTable, type Target } from './text/targets.js';

const damaged = 10_000;
const kills = 100;
const killsAnImport = 5;
const rowsKilled = 1500;
const sizes = [25_000, 50_000, 100_000] as const;

/** Measures the door: how files are understood, what harms it, what is lost, how fast and in how much memory. Markdown. */
export async function run(): Promise<string> {
  const beside: Measure[] = [];
  const share = (value: number) => value.toFixed(3);
  const count = (value: number) => value.toLocaleString('en');
  const none = (measure: string, measured: number): Target => ({
    measure,
    atLeast: 0,
    aim: null,
    measured,
    isCost: true,
    write: count,
  });

  const { files, statements, measures } = await readCorpus();
  const corpus = `${files} notes and exports, ${count(statements)} statements`;
  beside.push(
    { name: `${corpus}: of what is made statements, right`, value: measures.precision, unit: 'of 1' },
    { name: `${corpus}: right bygd of the rows found`, value: measures.bygd, unit: 'of 1' },
  );
  const spectrum = readSpectrum();
  const { outcomes, details } = await fuzz(damaged, 1);
  for (const detail of details) console.error(detail);
  beside.push({ name: `${count(damaged)} damaged files: read all the same`, value: outcomes.read, unit: 'files' });
  const { costs, fetched } = await readHostileFiles(process.cwd());
  const wrong = costs.filter(({ isRight }) => !isRight);
  for (const { what, answer, message } of wrong) console.error(`${what}: ${answer} ${message}`);
  const most = (of: (cost: (typeof costs)[number]) => number) => Math.max(...costs.map(of));
  beside.push(
    { name: `${costs.length} hostile files: most memory for one`, value: most((cost) => cost.megabytes), unit: 'MB' },
    { name: `${costs.length} hostile files: longest for one`, value: most((cost) => cost.milliseconds), unit: 'ms' },
  );
  const killed = await killedImports(kills, killsAnImport, rowsKilled, 1);
  const large = [];
  for (const rows of sizes) large.push(await largeImport(rows));
  for (const { rows, megabytes, seconds, peak } of large.slice(0, -1))
    beside.push(
      {
        name: `CSV of ${count(rows)} rows (${megabytes.toFixed(0)} MB): file to last figure`,
        value: seconds,
        unit: 's',
      },
      { name: `CSV of ${count(rows)} rows: most memory of the server`, value: peak, unit: 'MB' },
    );
  const largest = large.at(-1)!;
  const targets: Target[] = [
    { measure: `${corpus}: found`, atLeast: 0.98, aim: null, measured: measures.found, write: share },
    {
      measure: `${corpus}: right voice of those found`,
      atLeast: 0.97,
      aim: null,
      measured: measures.voice,
      write: share,
    },
    {
      measure: `${corpus}: right valence of those found`,
      atLeast: 0.97,
      aim: null,
      measured: measures.valence,
      write: share,
    },
    { measure: 'csv-spectrum: right', atLeast: spectrum.files, aim: null, measured: spectrum.right, write: count },
    none(`${count(damaged)} damaged files of every format: crashes`, outcomes.crash),
    none(`${count(damaged)} damaged files of every format: hangs over 5 s`, outcomes.hang),
    none(`${count(damaged)} damaged files of every format: unclear errors`, outcomes.unclear),
    none(
      `${costs.length} hostile files (bombs, entities, macros, links, paths): not answered as they should be`,
      wrong.length,
    ),
    none(`${costs.length} hostile files: addresses fetched`, fetched.length),
    none(`kill -9 at ${killed.kills} random moments of an import, then resumed: rows lost`, killed.lost),
    none(`kill -9 at ${killed.kills} random moments of an import, then resumed: rows doubled`, killed.doubled),
    {
      measure: `CSV of ${count(largest.rows)} rows (${largest.megabytes.toFixed(0)} MB), file to last figure, SQLite`,
      atLeast: 60,
      aim: null,
      measured: largest.seconds,
      isCost: true,
      write: (value) => `${value.toFixed(0)} s`,
    },
    {
      measure: `CSV of ${count(largest.rows)} rows: most memory of the server`,
      atLeast: 400,
      aim: null,
      measured: largest.peak,
      isCost: true,
      write: (value) => `${value.toFixed(0)} MB`,
    },
  ];
  return `${targetTable(targets)}\n\n${markdownTable(
    ['beside them', 'value'],
    beside.map(({ name, value, unit }) => [name, `${figure(value)} ${unit}`]),
  )}`;
}
