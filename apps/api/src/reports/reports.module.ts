import { Module } from '@nestjs/common';
import { ComparisonModule } from '../comparison/comparison.module.js';
import { CrossTabulationModule } from '../cross-tabulation/cross-tabulation.module.js';
import { DistrictsModule } from '../districts/districts.module.js';
import { KeyphrasesModule } from '../keyphrases/keyphrases.module.js';
import { MunicipalityReadModule } from '../municipality/municipality-read.module.js';
import { NuggetsModule } from '../nuggets/nuggets.module.js';
import { OutcomesModule } from '../outcomes/outcomes.module.js';
import { OverviewModule } from '../overview/overview.module.js';
import { QuotesModule } from '../quotes/quotes.module.js';
import { LatestRunModule } from '../runs/latest-run.module.js';
import { StatementsModule } from '../statements/statements.module.js';
import { AnswerFactsQueries } from './answer-facts.queries.js';
import { DistrictFactsQueries } from './district-facts.queries.js';
import { FindingFactsQueries } from './finding-facts.queries.js';
import { NarrowedFindings } from './narrowed-findings.js';
import { PlaceTextResolver, ReportSourceResolver, WrittenTextResolver } from './place-text.resolver.js';
import { PlaceTextService } from './place-text.service.js';
import { QuoteSuggestions } from './quote-suggestions.js';
import { ReportComments } from './report-comments.service.js';
import { ReportDrafts } from './report-drafts.service.js';
import { ReportFactsService } from './report-facts.service.js';
import { ReportFilesController } from './report-files.controller.js';
import { ReportFiles } from './report-files.service.js';
import { ReportShares } from './report-shares.service.js';
import { ReportQueries } from './report.queries.js';
import { ReportTalkResolver } from './report-talk.resolver.js';
import { ReportVersionsResolver } from './report-versions.resolver.js';
import { ReportsResolver } from './reports.resolver.js';
import { ShownVersions } from './shown-version.service.js';
import { ReportsService } from './reports.service.js';
import { ScopeTablesQueries } from './scope-tables.js';

@Module({
  imports: [
    ComparisonModule,
    CrossTabulationModule,
    DistrictsModule,
    KeyphrasesModule,
    MunicipalityReadModule,
    NuggetsModule,
    OutcomesModule,
    OverviewModule,
    QuotesModule,
    LatestRunModule,
    StatementsModule,
  ],
  controllers: [ReportFilesController],
  providers: [
    FindingFactsQueries,
    PlaceTextService,
    PlaceTextResolver,
    ReportSourceResolver,
    WrittenTextResolver,
    QuoteSuggestions,
    ReportQueries,
    NarrowedFindings,
    DistrictFactsQueries,
    ScopeTablesQueries,
    AnswerFactsQueries,
    ReportFactsService,
    ReportDrafts,
    ReportsService,
    ReportsResolver,
    ReportVersionsResolver,
    ReportComments,
    ReportShares,
    ReportFiles,
    ShownVersions,
    ReportTalkResolver,
  ],
})
export class ReportsModule {}
