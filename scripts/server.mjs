// Starts the built server in a process of its own and ends with it. Plain JavaScript that Node 18 can read.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { node, root } from './node.mjs';
import { serverProcess } from './server-process.mjs';

/** @param environment what is set unless the environment says otherwise. */
export function startServer(environment = {}) {
  const shared = serverProcess({ ...environment, ...process.env });
  const server = spawn(
    node(),
    ['--enable-source-maps', ...shared.arguments, join(root, 'dist/apps/api/src/main.js'), ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit', env: { ...shared.environment, ...environment, ...process.env } },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  // Asked to stop is well; any other signal (out of memory, a crash) must look like the failure it is.
  server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
}
