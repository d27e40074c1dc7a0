// npm run serve: starts what `npm ci && npm run build` have made, as in production: installs and builds nothing, writes nothing but
// the data, logs in JSON and brings no example in.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node.mjs';
import { startServer } from './server.mjs';

const missing = ['node_modules/.package-lock.json', 'dist/apps/api/src/main.js', 'dist/dashboard/index.html'].find(
  (file) => !existsSync(join(root, file)),
);
if (missing !== undefined) {
  console.error(
    `${missing} saknas. Kör npm ci && npm run build först.\n${missing} is missing. Run npm ci && npm run build first.`,
  );
  process.exit(1);
}
startServer({ NODE_ENV: 'production', LOG_FORMAT: 'json', EXAMPLE_DATA: 'no' });
