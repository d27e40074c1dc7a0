import 'reflect-metadata';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { signedInStrip } from './account-pages/signed-in-strip.js';
import { accessGate } from './access/gate.js';
import { Callers } from './access/callers.js';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { HttpErrorFilter, longestJson } from './errors/http-error.filter.js';
import { Health } from './health/health.js';
import { healthRoutes } from './health/health-routes.js';
import { Lifecycle } from './health/lifecycle.js';
import { ServerLogger, type LogStreams } from './logging/server-logger.js';
import { Metrics } from './watch/metrics.js';
import { metricsRoute } from './watch/metrics-route.js';
import { requestWatch } from './watch/request-watch.js';
import { Viewers } from './viewer/viewers.js';
import { checkUpgrades, hostCheck } from './web/host-check.js';
import { crossSiteCheck } from './web/cross-site-check.js';
import { packAnswers } from './web/pack-answers.js';
import { queryCheck } from './web/query-check.js';
import { securityHeaders } from './web/security-headers.js';
import { serveDashboard } from './web/serve-dashboard.js';

/**
 * Milliseconds that a connection may be idle: longer than a proxy keeps its own (nginx a minute), so that it is never closed just
 * as something is sent on it, which for a form would be an error that nobody may try again.
 */
const idleConnection = 75_000;

/**
 * The whole server, not yet listening; tests boot the same.
 * @param streams where the log goes, if not to the process's own.
 */
export async function createApp(config: Config, streams?: LogStreams): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    logger: new ServerLogger(config.log, streams),
    abortOnError: false,
    bodyParser: false,
    forceCloseConnections: true,
  });
  app.getHttpServer().keepAliveTimeout = idleConnection;
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.useGlobalFilters(new HttpErrorFilter());
  const lifecycle = app.get(Lifecycle);
  app.use((_request: Request, response: Response, next: NextFunction) => {
    lifecycle.follow(response);
    next();
  });
  app.use(requestWatch(app.get(Metrics)));
  app.use(securityHeaders);
  app.use(hostCheck(config.host, config.publicUrl));
  checkUpgrades(app.getHttpServer(), config.host, config.publicUrl);
  app.use(healthRoutes(app.get(Health)));
  app.use(metricsRoute(app.get(Metrics), config));
  app.use(accessGate(app.get(Callers)));
  const strip = config.access === 'accounts' ? signedInStrip(app.get(Viewers)) : null;
  serveDashboard(app, join(config.rootDir, 'dist/dashboard'), strip);
  // After the pages: a link from elsewhere to /graphql opens GraphiQL as any page.
  app.use('/graphql', crossSiteCheck, packAnswers);
  app.useBodyParser('json', { limit: longestJson });
  app.use('/graphql', queryCheck());
  return app;
}
