import { Module } from '@nestjs/common';
import { LatestRunModule } from '../runs/latest-run.module.js';
import { RunsModule } from '../runs/runs.module.js';
import { StatementsModule } from '../statements/statements.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { CrossTabulationResolver } from './cross-tabulation.resolver.js';
import { CrossTabulationService } from './cross-tabulation.service.js';
import { Divisions } from './divisions.js';

@Module({
  imports: [LatestRunModule, RunsModule, StatementsModule, ThemesModule],
  providers: [Divisions, CrossTabulationService, CrossTabulationResolver],
  exports: [CrossTabulationService],
})
export class CrossTabulationModule {}
