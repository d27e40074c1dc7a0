import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseConfig } from './config/config.js';
import { createApp } from './create-app.js';

// dist/apps/api/src/main.js → the folder that holds dist.
const rootDir = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

const config = parseConfig(process.env, rootDir);
const app = await createApp(config);
app.enableShutdownHooks();
await app.listen(config.port, config.host);
