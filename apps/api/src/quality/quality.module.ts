import { Module } from '@nestjs/common';
import { QualitySampleQueries } from './quality-sample.queries.js';
import { QualitySamplesService } from './quality-samples.service.js';
import { QualityQueries } from './quality.queries.js';
import { QualityResolver } from './quality.resolver.js';

@Module({ providers: [QualitySamplesService, QualitySampleQueries, QualityQueries, QualityResolver] })
export class QualityModule {}
