import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { run as runApi } from './api.bench.js';
import { run as runHostile } from './api/hostile.js';
import { run as runExports } from './api/large-exports.js';
import { run as runSpeed } from './api/page-speed.js';
import { run as runDashboard } from './dashboard.bench.js';
import { run as runInsight } from './insight.bench.js';
import { run as runIntake } from './intake.bench.js';
import { figure, type Measure } from './measure.js';
import { runForm, runGrandDebat, runKills, runProcesses } from './operations.bench.js';
import { run as runText } from './text.bench.js';

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const keep = flags.includes('--keep');
const benches: readonly { readonly name: string; readonly run: () => Promise<string> }[] = [
  { name: 'text', run: () => runText({ train: flags.includes('--train'), dev: flags.includes('--dev') }) },
  { name: 'insight', run: runInsight },
  { name: 'intake', run: runIntake },
  { name: 'dashboard', run: runDashboard },
  { name: 'api', run: async () => table(await runApi()) },
  { name: 'hostile', run: runHostile },
  { name: 'speed', run: runSpeed },
  { name: 'exports', run: runExports },
  { name: 'kills', run: () => runKills(flags.includes('--short')) },
  {
    name: 'grand-debat',
    run: () => runGrandDebat(flags.includes('--short') ? 50 : flags.includes('--quarter') ? 4 : 1),
  },
  { name: 'form', run: () => runForm(flags.includes('--short')) },
  { name: 'processes', run: () => runProcesses(flags.includes('--short')) },
];

const results = 'test/bench/results.md';
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `No bench is called ${unknown.join(', ')}. There are: ${benches.map((bench) => bench.name).join(', ')}`,
  );
  process.exit(2);
}

/** The table of one bench, as it stands in the results. */
function table(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => `| ${measure.name} | ${figure(measure.value)} ${measure.unit} |`);
  return ['| measure | value |', '| --- | --- |', ...rows].join('\n');
}

let kept = keep ? readFileSync(results, 'utf8') : '';
for (const bench of benches.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const text = await bench.run();
  console.log(`\n## ${bench.name}\n\n${text}`);
  const section = `<!-- ${bench.name} -->\nBy \`npm run bench ${bench.name} -- ${flags.join(' ')}\`, ${cpus().length} cores, Node ${process.versions.node}.\n\n${text}\n<!-- /${bench.name} -->`;
  kept = kept.replace(new RegExp(`<!-- ${bench.name} -->[\\s\\S]*?<!-- /${bench.name} -->`), () => section);
}
if (keep) writeFileSync(results, kept);
