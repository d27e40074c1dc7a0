import { Module } from '@nestjs/common';
import { StatementsModule } from '../statements/statements.module.js';
import { CopiedTextQueries } from './copied-text.queries.js';
import { CopiedTextsResolver, StatementCopiesResolver } from './copied-texts.resolver.js';

@Module({ imports: [StatementsModule], providers: [CopiedTextQueries, CopiedTextsResolver, StatementCopiesResolver] })
export class CopiesModule {}
