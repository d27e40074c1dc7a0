import { Module } from '@nestjs/common';
import { DistrictsModule } from '../districts/districts.module.js';
import { KeyphrasesModule } from '../keyphrases/keyphrases.module.js';
import { NuggetsModule } from '../nuggets/nuggets.module.js';
import { QuotesModule } from '../quotes/quotes.module.js';
import { StatementsModule } from '../statements/statements.module.js';
import { PlaceTextResolver, ReportSourceResolver } from './place-text.resolver.js';
import { PlaceTextService } from './place-text.service.js';

@Module({
  imports: [DistrictsModule, KeyphrasesModule, NuggetsModule, QuotesModule, StatementsModule],
  providers: [PlaceTextService, PlaceTextResolver, ReportSourceResolver],
})
export class ReportsModule {}
