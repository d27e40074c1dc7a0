import { Module } from '@nestjs/common';
import { Attribution } from './attribution.js';
import { QuotesResolver } from './quotes.resolver.js';
import { WhereToQuoteFrom } from './where-to-quote-from.js';

@Module({ providers: [WhereToQuoteFrom, Attribution, QuotesResolver], exports: [Attribution] })
export class QuotesModule {}
