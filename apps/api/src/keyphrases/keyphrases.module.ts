import { Module } from '@nestjs/common';
import { StatementsModule } from '../statements/statements.module.js';
import { KeyphraseQueries } from './keyphrase.queries.js';
import { KeyphrasesResolver, MentionsResolver, StatementMentionsResolver } from './keyphrases.resolver.js';

@Module({
  imports: [StatementsModule],
  providers: [KeyphraseQueries, KeyphrasesResolver, StatementMentionsResolver, MentionsResolver],
  exports: [KeyphraseQueries],
})
export class KeyphrasesModule {}
