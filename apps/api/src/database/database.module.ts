import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { closeDatabase } from './close-database.js';
import { lockData, type DataLock } from './data-lock.js';
import { openDatabase } from './open-database.js';

const DATA_LOCK = Symbol('DataLock');

async function openLocked(config: Config, lock: DataLock): Promise<MikroORM> {
  try {
    return await openDatabase(config);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The one open database, this server's alone; services take `MikroORM` and fork its EntityManager for each piece of work. */
@Global()
@Module({
  providers: [
    { provide: DATA_LOCK, useFactory: (config: Config) => lockData(config), inject: [CONFIG] },
    { provide: MikroORM, useFactory: openLocked, inject: [CONFIG, DATA_LOCK] },
  ],
  exports: [MikroORM],
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
