#!/usr/bin/env node
// npx guldkorn: the command line, on the Node that the product runs on. Plain JavaScript that Node 18 can read.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { node, root } from '../../scripts/node.mjs';
import { ensureInstalledBeside, ensureServerBuilt } from '../../scripts/setup.mjs';

// What is said while building is not part of the answer, which a program may read.
const say = console.log;
console.log = console.error;
ensureInstalledBeside();
ensureServerBuilt();
console.log = say;

const command = spawn(node(), [join(root, 'dist/apps/cli/src/main.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => command.kill(signal));
command.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
