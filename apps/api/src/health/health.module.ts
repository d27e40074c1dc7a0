import { Global, Module } from '@nestjs/common';
import { Health } from './health.js';
import { Lifecycle } from './lifecycle.js';

/** Tells proxies and supervisors how the server is. */
@Global()
@Module({ providers: [Health, Lifecycle], exports: [Health, Lifecycle] })
export class HealthModule {}
