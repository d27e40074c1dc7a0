import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { closeDatabase } from './close-database.js';
import { openDatabase } from './open-database.js';

/** The one open database; services take `MikroORM` and fork its EntityManager for each piece of work. */
@Global()
@Module({
  providers: [{ provide: MikroORM, useFactory: (config: Config) => openDatabase(config), inject: [CONFIG] }],
  exports: [MikroORM],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(MikroORM) private readonly orm: MikroORM) {}

  async onApplicationShutdown(): Promise<void> {
    await closeDatabase(this.orm);
  }
}
