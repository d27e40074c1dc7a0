import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { RunsModule } from '../runs/runs.module.js';
import { StatementsModule } from '../statements/statements.module.js';
import { ModerationQueries } from './moderation.queries.js';
import { ModerationResolver } from './moderation.resolver.js';
import { ModerationService } from './moderation.service.js';

@Module({
  imports: [ImportsModule, RunsModule, StatementsModule],
  providers: [ModerationQueries, ModerationService, ModerationResolver],
})
export class ModerationModule {}
