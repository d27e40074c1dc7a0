// npm test: sets everything up, runs every check and every test, closes with "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { node, root } from './node.mjs';
import { checks, runCheck } from './checks.mjs';
import { ensureInstalled } from './setup.mjs';

ensureInstalled();
let passed = 0;
let failed = 0;
const count = (holds) => (holds ? passed++ : failed++);

// Building and checking read the same sources and write nothing to each other: each has a core.
const built = once(spawn(node(), ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' }), 'exit');
for (const check of checks(false)) count(runCheck(check));
const [buildCode] = await built;
if (buildCode !== 0) process.exit(1);

// One process for all, so that both cores have something to do to the end.
const report = join(root, 'test/output/jest.json');
mkdirSync(dirname(report), { recursive: true });
rmSync(report, { force: true });
const result = spawnSync(
  node(),
  [
    '--no-warnings',
    // The workers have it too. What a test makes lives as long as the test: with room to die young in, a twelfth less is done.
    '--max-semi-space-size=32',
    'node_modules/jest/bin/jest.js',
    '--maxWorkers=2',
    '--workerIdleMemoryLimit=1500MB',
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);
if (existsSync(report)) {
  const sums = JSON.parse(readFileSync(report, 'utf8'));
  passed += sums.numPassedTests;
  // A suite that could not even be loaded has no tests to count; a skipped test is not a passed one.
  failed += sums.numFailedTests + sums.numRuntimeErrorTestSuites + sums.numPendingTests;
  if (result.status !== 0 && sums.numFailedTests + sums.numRuntimeErrorTestSuites === 0) failed++;
  if (sums.numTotalTests === 0) failed++;
} else failed++;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
