import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ResidentStatementQueries } from './resident-statements.queries.js';
import { StatementFilterCheck } from './statement-filter-check.js';
import { StatementQueries } from './statement.queries.js';
import { NoteStatementsResolver, StatementsResolver } from './statements.resolver.js';

@Module({
  imports: [MeetingsModule],
  providers: [
    StatementQueries,
    ResidentStatementQueries,
    StatementFilterCheck,
    StatementsResolver,
    NoteStatementsResolver,
  ],
  exports: [StatementQueries, ResidentStatementQueries, StatementFilterCheck],
})
export class StatementsModule {}
