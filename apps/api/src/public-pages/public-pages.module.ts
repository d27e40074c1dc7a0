import { Module } from '@nestjs/common';
import { PublicFilesController } from './public-files.controller.js';
import { PublicPages } from './public-pages.js';

/** What all public pages share. */
@Module({ controllers: [PublicFilesController], providers: [PublicPages], exports: [PublicPages] })
export class PublicPagesModule {}
