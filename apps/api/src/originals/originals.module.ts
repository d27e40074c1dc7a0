import { Module } from '@nestjs/common';
import { OriginalFilesController } from './original-files.controller.js';
import { OriginalsController } from './originals.controller.js';
import { OriginalsService } from './originals.service.js';

@Module({
  controllers: [OriginalsController, OriginalFilesController],
  providers: [OriginalsService],
  exports: [OriginalsService],
})
export class OriginalsModule {}
