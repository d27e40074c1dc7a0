import { Module } from '@nestjs/common';
import { RunsModule } from '../runs/runs.module.js';
import { StatementsModule } from '../statements/statements.module.js';
import { ComparisonQueries } from './comparison.queries.js';
import {
  ComparedFindingResolver,
  ComparedSetResolver,
  ComparisonResolver,
  SharedViewResolver,
} from './comparison.resolver.js';
import { ComparisonService } from './comparison.service.js';
import { FilterWords } from './filter-words.js';

@Module({
  imports: [StatementsModule, RunsModule],
  providers: [
    ComparisonQueries,
    FilterWords,
    ComparisonService,
    ComparisonResolver,
    ComparedSetResolver,
    ComparedFindingResolver,
    SharedViewResolver,
  ],
  exports: [ComparisonService, FilterWords],
})
export class ComparisonModule {}
