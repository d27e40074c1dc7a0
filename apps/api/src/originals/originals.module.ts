import { Module } from '@nestjs/common';
import { OriginalFilesController } from './original-files.controller.js';
import { OriginalsController } from './originals.controller.js';
import { StatementOriginalResolver } from './statement-original.resolver.js';
import { OriginalsService } from './originals.service.js';

@Module({
  controllers: [OriginalsController, OriginalFilesController],
  providers: [OriginalsService, StatementOriginalResolver],
  exports: [OriginalsService],
})
export class OriginalsModule {}
