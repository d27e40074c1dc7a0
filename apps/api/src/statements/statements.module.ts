import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { StatementFilterCheck } from './statement-filter-check.js';
import { StatementQueries } from './statement.queries.js';
import { NoteStatementsResolver, StatementsResolver } from './statements.resolver.js';

@Module({
  imports: [MeetingsModule],
  providers: [StatementQueries, StatementFilterCheck, StatementsResolver, NoteStatementsResolver],
  exports: [StatementQueries, StatementFilterCheck],
})
export class StatementsModule {}
