import { Global, Module } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { installationSecret } from '../database/installation-secret.js';
import { FilterFigureQueries } from './filter-figure.queries.js';
import { FilterFigures } from './filter-figures.js';
import { Suppression } from './suppression.js';

/** Makes the door injectable everywhere. */
@Global()
@Module({
  providers: [
    {
      provide: Suppression,
      useFactory: async (config: Config, orm: MikroORM) =>
        new Suppression(config.thresholds, await installationSecret(orm, 'disclosure')),
      inject: [CONFIG, MikroORM],
    },
    FilterFigures,
    FilterFigureQueries,
  ],
  exports: [Suppression, FilterFigures, FilterFigureQueries],
})
export class SuppressionModule {}
