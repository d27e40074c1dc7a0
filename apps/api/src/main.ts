import 'reflect-metadata';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { parseConfig } from './config/config.js';

// dist/apps/api/src/main.js → the folder that holds dist.
const rootDir = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

const config = parseConfig(process.env, rootDir);
const app = await NestFactory.create(AppModule.with(config), { logger: ['error', 'warn'], forceCloseConnections: true });
app.enableShutdownHooks();
await app.listen(config.port, config.host);
