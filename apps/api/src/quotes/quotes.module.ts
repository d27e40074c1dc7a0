import { Module } from '@nestjs/common';
import { QuotesResolver } from './quotes.resolver.js';
import { WhereToQuoteFrom } from './where-to-quote-from.js';

@Module({ providers: [WhereToQuoteFrom, QuotesResolver] })
export class QuotesModule {}
