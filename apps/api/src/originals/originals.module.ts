import { Module } from '@nestjs/common';
import { OriginalsController } from './originals.controller.js';
import { OriginalsService } from './originals.service.js';

@Module({ controllers: [OriginalsController], providers: [OriginalsService], exports: [OriginalsService] })
export class OriginalsModule {}
