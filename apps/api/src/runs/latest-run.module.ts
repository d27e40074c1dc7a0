import { Module } from '@nestjs/common';
import { LatestRunQueries } from './latest-run.queries.js';
import { LatestRunResolver } from './latest-run.resolver.js';

@Module({ providers: [LatestRunQueries, LatestRunResolver], exports: [LatestRunQueries] })
export class LatestRunModule {}
