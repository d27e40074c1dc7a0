import { Module } from '@nestjs/common';
import { AddressLimit } from './address-limit.js';
import { PublicFilesController } from './public-files.controller.js';
import { PublicPages } from './public-pages.js';

/** What all public pages share. */
@Module({
  controllers: [PublicFilesController],
  providers: [PublicPages, AddressLimit],
  exports: [PublicPages, AddressLimit],
})
export class PublicPagesModule {}
