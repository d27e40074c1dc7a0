import { Module } from '@nestjs/common';
import { CurationStore } from '../curation/curation-store.js';
import { AnalysisScheduler } from './analysis-scheduler.js';
import { AnalysisService } from './analysis.service.js';
import { ChangeFeed } from './change-feed.js';
import { DialogueKeeper } from './dialogue-keeper.js';
import { DataChangedResolver } from './data-changed.resolver.js';
import { RepeatRunResolver } from './repeat-run.resolver.js';

@Module({
  providers: [
    AnalysisService,
    DialogueKeeper,
    CurationStore,
    AnalysisScheduler,
    ChangeFeed,
    DataChangedResolver,
    RepeatRunResolver,
  ],
  exports: [AnalysisScheduler, DialogueKeeper],
})
export class RunsModule {}
