import { Module } from '@nestjs/common';
import { LatestRunModule } from '../runs/latest-run.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { LedgerQueries } from './ledger.queries.js';
import { OverviewResolver } from './overview.resolver.js';

@Module({
  imports: [LatestRunModule, ThemesModule],
  providers: [LedgerQueries, OverviewResolver],
  exports: [LedgerQueries],
})
export class OverviewModule {}
