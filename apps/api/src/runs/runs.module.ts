import { Module } from '@nestjs/common';
import { AnalysisScheduler } from './analysis-scheduler.js';
import { AnalysisService } from './analysis.service.js';
import { ChangeFeed } from './change-feed.js';
import { DataChangedResolver } from './data-changed.resolver.js';

@Module({
  providers: [AnalysisService, AnalysisScheduler, ChangeFeed, DataChangedResolver],
  exports: [AnalysisScheduler],
})
export class RunsModule {}
