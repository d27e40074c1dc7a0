// npm start: sets everything up that is not there yet, then serves. `-- --new-moderator-key` makes a new key for those who moderate.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root } from './node.mjs';
import { ensureBuilt, ensureInstalled } from './setup.mjs';

ensureInstalled();
ensureBuilt();
const { arguments: options, environment } = JSON.parse(readFileSync(join(root, 'scripts/server-process.json'), 'utf8'));
const server = spawn(
  node(),
  ['--enable-source-maps', ...options, join(root, 'dist/apps/api/src/main.js'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...environment, ...process.env },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
// Asked to stop is well; any other signal (out of memory, a crash) must look like the failure it is.
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
