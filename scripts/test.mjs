// npm test: sets everything up, runs every check and every test, closes with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { node, root } from './node.mjs';
import { checks, runCheck } from './checks.mjs';
import { ensureBuilt, ensureInstalled } from './setup.mjs';

ensureInstalled();
let passed = 0;
let failed = 0;
const count = (holds) => (holds ? passed++ : failed++);

for (const check of checks(false)) count(runCheck(check));
ensureBuilt();

const output = join(root, 'test/output');
mkdirSync(output, { recursive: true });
/** Jest over some folders, in a process of its own; adds its sums. */
function jest(name, folders, workers) {
  console.log(`\n— ${name}`);
  const report = join(output, `jest-${name}.json`);
  rmSync(report, { force: true });
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const result = spawnSync(
    node(),
    [
      ...args,
      `--maxWorkers=${workers}`,
      '--workerIdleMemoryLimit=1500MB',
      '--json',
      `--outputFile=${report}`,
      ...folders,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (!existsSync(report)) return void failed++;
  const sums = JSON.parse(readFileSync(report, 'utf8'));
  passed += sums.numPassedTests;
  // A suite that could not even be loaded has no tests to count; a skipped test is not a passed one.
  failed += sums.numFailedTests + sums.numRuntimeErrorTestSuites + sums.numPendingTests;
  if (result.status !== 0 && sums.numFailedTests + sums.numRuntimeErrorTestSuites === 0) failed++;
  if (sums.numTotalTests === 0) failed++;
}

const wanted = process.argv.slice(2);
if (wanted.length > 0) jest('chosen', wanted, 2);
else {
  jest('libraries', ['libs/', 'apps/', 'test/architecture', 'test/golden/', 'test/gold/', 'test/bench/'], 2);
  jest('api', ['test/api/'], 2);
  jest('processes', ['test/process/'], 1);
  jest('browser', ['test/browser/'], 1);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
