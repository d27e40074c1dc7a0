import { Module } from '@nestjs/common';
import { CrossTabulationModule } from '../cross-tabulation/cross-tabulation.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { KeyphrasesModule } from '../keyphrases/keyphrases.module.js';
import { NuggetsModule } from '../nuggets/nuggets.module.js';
import { OverviewModule } from '../overview/overview.module.js';
import { LatestRunModule } from '../runs/latest-run.module.js';
import { StatementsModule } from '../statements/statements.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { CoverageTable } from './coverage-table.js';
import { CrossTable } from './cross-table.js';
import { ExportFiles } from './export-files.js';
import { ExportTables } from './export-tables.js';
import { ExportsController } from './exports.controller.js';
import { KeyphraseTable } from './keyphrase-table.js';
import { NuggetTable } from './nugget-table.js';
import { StatementTable } from './statement-table.js';

@Module({
  imports: [
    GraphqlModule,
    StatementsModule,
    ThemesModule,
    LatestRunModule,
    KeyphrasesModule,
    NuggetsModule,
    CrossTabulationModule,
    OverviewModule,
  ],
  controllers: [ExportsController],
  providers: [StatementTable, NuggetTable, KeyphraseTable, CrossTable, CoverageTable, ExportTables, ExportFiles],
  exports: [ExportTables, ExportFiles, StatementTable],
})
export class ExportsModule {}
