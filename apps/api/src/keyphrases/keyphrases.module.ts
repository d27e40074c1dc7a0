import { Module } from '@nestjs/common';
import { LatestRunModule } from '../runs/latest-run.module.js';
import { StatementsModule } from '../statements/statements.module.js';
import { KeyphraseQueries } from './keyphrase.queries.js';
import { KeyphrasesResolver, MentionsResolver, StatementMentionsResolver } from './keyphrases.resolver.js';

@Module({
  imports: [LatestRunModule, StatementsModule],
  providers: [KeyphraseQueries, KeyphrasesResolver, StatementMentionsResolver, MentionsResolver],
  exports: [KeyphraseQueries],
})
export class KeyphrasesModule {}
