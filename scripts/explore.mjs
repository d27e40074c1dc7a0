// npm run explore [-- ROUNDS] [-- PATH…]: every test of properties, round after round, each on cases of its own; `npm test` tries the same ones
// each time, so that a change fails on what it did. What is found here is mended, and its case written down as a test.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root } from './node.mjs';
import { ensureBuilt, ensureInstalled } from './setup.mjs';

const given = process.argv.slice(2);
const rounds = Number(given.find((each) => /^\d+$/.test(each)) ?? 5);
const paths = given.filter((each) => !/^\d+$/.test(each));

ensureInstalled();
ensureBuilt();
const files = ['libs', 'apps/api/src', 'apps/dashboard/src', 'test']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.(spec|test)\.ts$/.test(file) && !file.includes('node_modules'))
  .filter((file) => paths.length === 0 || paths.some((path) => file.includes(path)))
  .filter((file) => readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"));
if (files.length === 0) throw new Error(`No tests of properties at ${paths.join(', ')}.`);
let failed = 0;
for (let round = 1; round <= rounds; round++) {
  const seed = randomInt(2 ** 31);
  console.log(`\n${round} / ${rounds}: PROPERTY_SEED=${seed}`);
  const { status } = spawnSync(node(), ['--no-warnings', 'node_modules/jest/bin/jest.js', '--maxWorkers=2', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_SEED: String(seed) },
  });
  if (status !== 0) failed++;
}
console.log(`\n${rounds - failed} of ${rounds} rounds passed`);
process.exit(failed === 0 ? 0 : 1);
