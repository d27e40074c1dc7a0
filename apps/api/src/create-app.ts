import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';

/** The whole server, not yet listening; tests boot the same. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  return NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    logger: ['error', 'warn'],
    abortOnError: false,
    bodyParser: false,
    forceCloseConnections: true,
  });
}
