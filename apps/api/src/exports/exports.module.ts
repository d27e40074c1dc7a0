import { Module } from '@nestjs/common';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { LatestRunModule } from '../runs/latest-run.module.js';
import { StatementsModule } from '../statements/statements.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { ExportsController } from './exports.controller.js';
import { StatementExport } from './statement-export.js';

@Module({
  imports: [GraphqlModule, StatementsModule, ThemesModule, LatestRunModule],
  controllers: [ExportsController],
  providers: [StatementExport],
})
export class ExportsModule {}
