// npm run dev: the server restarted on change, and the dashboard by Vite with its requests passed on to it.
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { node, root } from './node.mjs';
import { ensureBuilt, ensureInstalled } from './setup.mjs';

ensureInstalled();
ensureBuilt();
// Nest starts the server by the name `node`: let it find the one the product runs on.
const env = { ...process.env, PATH: `${dirname(node())}${delimiter}${process.env.PATH}` };
const children = [
  ['node_modules/@nestjs/cli/bin/nest.js', 'start', 'api', '--watch'],
  ['node_modules/vite/bin/vite.js', 'apps/dashboard'],
].map((args) => spawn(node(), args, { cwd: root, stdio: 'inherit', env, detached: true }));
// Nest leaves its server running when it is stopped itself, so the whole group is.
const stop = () =>
  children.forEach((child) => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // Gone already.
    }
  });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
children.forEach((child) => child.on('exit', stop));
