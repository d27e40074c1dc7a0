import { Module } from '@nestjs/common';
import { RunsModule } from '../runs/runs.module.js';
import { CurationStore } from './curation-store.js';
import { CurationQueries } from './curation.queries.js';
import { CurationResolver } from './curation.resolver.js';
import { CurationService } from './curation.service.js';
import { FindingMarksResolver } from './finding-marks.resolver.js';
import { ThemeMarksResolver } from './theme-marks.resolver.js';

@Module({
  imports: [RunsModule],
  providers: [
    CurationStore,
    CurationQueries,
    CurationService,
    CurationResolver,
    FindingMarksResolver,
    ThemeMarksResolver,
  ],
})
export class CurationModule {}
