// npm run dev: the server restarted on change, and the dashboard by Vite with its requests passed on to it.
import { spawn } from 'node:child_process';
import { node, root } from './node.mjs';
import { ensureBuilt, ensureInstalled } from './setup.mjs';

ensureInstalled();
ensureBuilt();
const children = [
  ['node_modules/@nestjs/cli/bin/nest.js', 'start', 'api', '--watch'],
  ['node_modules/vite/bin/vite.js', 'apps/dashboard'],
].map((args) => spawn(node(), args, { cwd: root, stdio: 'inherit' }));
const stop = () => children.forEach((child) => child.kill('SIGTERM'));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
children.forEach((child) => child.on('exit', stop));
