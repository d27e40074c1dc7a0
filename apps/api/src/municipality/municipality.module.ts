import { Global, Module } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { loadMunicipality, Municipality } from './municipality.js';

/** Makes the municipality served injectable everywhere. */
@Global()
@Module({
  providers: [
    { provide: Municipality, useFactory: (config: Config) => loadMunicipality(config.profileFile), inject: [CONFIG] },
  ],
  exports: [Municipality],
})
export class MunicipalityModule {}
