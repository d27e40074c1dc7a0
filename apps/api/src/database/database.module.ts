import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { Metrics } from '../watch/metrics.js';
import { queryWatch } from '../watch/query-watch.js';
import { closeDatabase } from './close-database.js';
import { lockData, type DataLock } from './data-lock.js';
import { openDatabase } from './open-database.js';
import { watchPool } from './watch-pool.js';

export const DATA_LOCK = Symbol('DataLock');

async function openLocked(config: Config, lock: DataLock, metrics: Metrics): Promise<MikroORM> {
  try {
    const orm = await lock.exclusively(() => openDatabase(config, queryWatch(metrics)));
    await watchPool(orm, metrics);
    return orm;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The one open database; services take `MikroORM` and fork its EntityManager for each piece of work. */
@Global()
@Module({
  providers: [
    { provide: DATA_LOCK, useFactory: (config: Config) => lockData(config), inject: [CONFIG] },
    { provide: MikroORM, useFactory: openLocked, inject: [CONFIG, DATA_LOCK, Metrics] },
  ],
  exports: [MikroORM, DATA_LOCK],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(DATA_LOCK) private readonly lock: DataLock,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    try {
      await closeDatabase(this.orm);
    } finally {
      await this.lock.release();
    }
  }
}
