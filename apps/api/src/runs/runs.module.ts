import { Module } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { CurationStore } from '../curation/curation-store.js';
import { SHARED_WORK, type SharedWork } from '../processes/processes.js';
import { AnalysisScheduler } from './analysis-scheduler.js';
import { AnalysisService } from './analysis.service.js';
import { ChangeFeed } from './change-feed.js';
import { DialogueKeeper } from './dialogue-keeper.js';
import { DataChangedResolver } from './data-changed.resolver.js';
import { InProcessAnalysis } from './in-process-analysis.js';
import { RepeatRunResolver } from './repeat-run.resolver.js';
import { SharedAnalysis } from './shared-analysis.js';

function schedulerFor(
  orm: MikroORM,
  shared: SharedWork | null,
  own: InProcessAnalysis,
  analysis: AnalysisService,
): AnalysisScheduler {
  return shared === null ? own : new SharedAnalysis(orm, shared, own, analysis);
}

@Module({
  providers: [
    AnalysisService,
    DialogueKeeper,
    CurationStore,
    InProcessAnalysis,
    {
      provide: AnalysisScheduler,
      useFactory: schedulerFor,
      inject: [MikroORM, SHARED_WORK, InProcessAnalysis, AnalysisService],
    },
    ChangeFeed,
    DataChangedResolver,
    RepeatRunResolver,
  ],
  exports: [AnalysisScheduler, DialogueKeeper],
})
export class RunsModule {}
