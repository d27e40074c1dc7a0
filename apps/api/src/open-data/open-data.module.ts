import { Module } from '@nestjs/common';
import { MunicipalityReadModule } from '../municipality/municipality-read.module.js';
import { PublicPagesModule } from '../public-pages/public-pages.module.js';
import { LatestRunModule } from '../runs/latest-run.module.js';
import { OpenDataController } from './open-data.controller.js';
import { OpenDataQueries } from './open-data.queries.js';

@Module({
  imports: [LatestRunModule, MunicipalityReadModule, PublicPagesModule],
  controllers: [OpenDataController],
  providers: [OpenDataQueries],
})
export class OpenDataModule {}
