import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { MunicipalityModule } from './municipality/municipality.module.js';
import { ReadModule } from './read.module.js';

/** Everything the server is made of. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(config), MunicipalityModule, DatabaseModule, ReadModule] };
  }
}
