import { Module } from '@nestjs/common';
import { DistrictsModule } from '../districts/districts.module.js';
import { KeyphrasesModule } from '../keyphrases/keyphrases.module.js';
import { NuggetsModule } from '../nuggets/nuggets.module.js';
import { OverviewModule } from '../overview/overview.module.js';
import { QuotesModule } from '../quotes/quotes.module.js';
import { LatestRunModule } from '../runs/latest-run.module.js';
import { StatementsModule } from '../statements/statements.module.js';
import { FindingFactsQueries } from './finding-facts.queries.js';
import { PlaceTextResolver, ReportSourceResolver } from './place-text.resolver.js';
import { PlaceTextService } from './place-text.service.js';
import { ReportDrafts } from './report-drafts.service.js';
import { ReportFactsService } from './report-facts.service.js';
import { ReportQueries } from './report.queries.js';
import { ReportsResolver, ReportVersionsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';

@Module({
  imports: [
    DistrictsModule,
    KeyphrasesModule,
    NuggetsModule,
    OverviewModule,
    QuotesModule,
    LatestRunModule,
    StatementsModule,
  ],
  providers: [
    FindingFactsQueries,
    PlaceTextService,
    PlaceTextResolver,
    ReportSourceResolver,
    ReportQueries,
    ReportFactsService,
    ReportDrafts,
    ReportsService,
    ReportsResolver,
    ReportVersionsResolver,
  ],
})
export class ReportsModule {}
