import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ResidentStatementQueries } from './resident-statements.queries.js';
import { StatementFilterCheck } from './statement-filter-check.js';
import { QueryWords } from './query-words.js';
import { StatementQueries } from './statement.queries.js';
import { StatementFacetsQueries } from './statement-facets.queries.js';
import { StatementFacetsResolver } from './statement-facets.resolver.js';
import { StatementWordsResolver } from './statement-words.resolver.js';
import { NoteStatementsResolver, StatementsResolver } from './statements.resolver.js';

@Module({
  imports: [MeetingsModule],
  providers: [
    QueryWords,
    StatementQueries,
    ResidentStatementQueries,
    StatementFilterCheck,
    StatementsResolver,
    NoteStatementsResolver,
    StatementFacetsQueries,
    StatementFacetsResolver,
    StatementWordsResolver,
  ],
  exports: [QueryWords, StatementQueries, ResidentStatementQueries, StatementFilterCheck],
})
export class StatementsModule {}
