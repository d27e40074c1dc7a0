import 'reflect-metadata';
import { join } from 'node:path';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { accessGate } from './access/gate.js';
import { Callers } from './access/callers.js';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { HttpErrorFilter, longestJson } from './errors/http-error.filter.js';
import { Health } from './health/health.js';
import { healthRoutes } from './health/health-routes.js';
import { checkUpgrades, hostCheck } from './web/host-check.js';
import { crossSiteCheck } from './web/cross-site-check.js';
import { packAnswers } from './web/pack-answers.js';
import { queryCheck } from './web/query-check.js';
import { securityHeaders } from './web/security-headers.js';
import { serveDashboard } from './web/serve-dashboard.js';

/** Nest would write an error at start with its stack; whoever starts the server writes it once, as it should be read. */
class ServerLogger extends ConsoleLogger {
  override error(message: unknown, ...rest: unknown[]): void {
    if (rest.at(-1) !== 'ExceptionHandler') super.error(message, ...rest);
  }
}

/** The whole server, not yet listening; tests boot the same. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    logger: new ServerLogger({ logLevels: ['error', 'warn', 'fatal'] }),
    abortOnError: false,
    bodyParser: false,
    forceCloseConnections: true,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.useGlobalFilters(new HttpErrorFilter());
  app.use(securityHeaders);
  app.use(hostCheck(config.host));
  checkUpgrades(app.getHttpServer(), config.host);
  app.use(healthRoutes(app.get(Health)));
  app.use(accessGate(app.get(Callers)));
  serveDashboard(app, join(config.rootDir, 'dist/dashboard'));
  // After the pages: a link from elsewhere to /graphql opens GraphiQL as any page.
  app.use('/graphql', crossSiteCheck, packAnswers);
  app.useBodyParser('json', { limit: longestJson });
  app.use('/graphql', queryCheck());
  return app;
}
