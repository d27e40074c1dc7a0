import 'reflect-metadata';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { HttpErrorFilter } from './errors/http-error.filter.js';
import { securityHeaders } from './web/security-headers.js';
import { serveDashboard } from './web/serve-dashboard.js';

/** The whole server, not yet listening; tests boot the same. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    logger: ['error', 'warn'],
    abortOnError: false,
    bodyParser: false,
    forceCloseConnections: true,
  });
  app.disable('x-powered-by');
  app.useGlobalFilters(new HttpErrorFilter());
  app.use(securityHeaders);
  serveDashboard(app, join(config.rootDir, 'dist/dashboard'));
  // Larger than the longest submission, so that a text too long meets our own message.
  app.useBodyParser('json', { limit: '5mb' });
  return app;
}
