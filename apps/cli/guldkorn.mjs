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

// What is about accounts, the log and municipalities is done on the database itself: whoever needs it may have no way in by the server.
const given = process.argv.slice(2);
const program = /^(account|archive|audit|municipality|migrate)$/.test(given[0] ?? '')
  ? 'api/src/administer/main.js'
  : 'cli/src/main.js';
const command = spawn(node(), [join(root, 'dist/apps', program), ...given], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => command.kill(signal));
command.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
