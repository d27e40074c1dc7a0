import { Module } from '@nestjs/common';
import { ComparisonModule } from './comparison/comparison.module.js';
import { CopiesModule } from './copies/copies.module.js';
import { CrossTabulationModule } from './cross-tabulation/cross-tabulation.module.js';
import { DistrictsModule } from './districts/districts.module.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { KeyphraseNetworkModule } from './keyphrase-network/keyphrase-network.module.js';
import { KeyphrasesModule } from './keyphrases/keyphrases.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { MunicipalityReadModule } from './municipality/municipality-read.module.js';
import { NuggetsModule } from './nuggets/nuggets.module.js';
import { OverviewModule } from './overview/overview.module.js';
import { PlacesModule } from './places/places.module.js';
import { ProgrammeModule } from './programme/programme.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { QuotesModule } from './quotes/quotes.module.js';
import { ReadingMarksModule } from './reading-marks/reading-marks.module.js';
import { LatestRunModule } from './runs/latest-run.module.js';
import { StatementsModule } from './statements/statements.module.js';
import { SuppressionModule } from './suppression/suppression.module.js';
import { ThemesModule } from './themes/themes.module.js';

/** Everything that is read: the GraphQL endpoint and the queries behind it. */
@Module({
  imports: [
    GraphqlModule,
    SuppressionModule,
    MunicipalityReadModule,
    PlacesModule,
    DistrictsModule,
    ProgrammeModule,
    MeetingsModule,
    StatementsModule,
    QuotesModule,
    ReadingMarksModule,
    CopiesModule,
    KeyphrasesModule,
    ThemesModule,
    NuggetsModule,
    ComparisonModule,
    CrossTabulationModule,
    KeyphraseNetworkModule,
    OverviewModule,
    ReportsModule,
    LatestRunModule,
  ],
})
export class ReadModule {}
