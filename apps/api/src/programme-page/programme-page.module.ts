import { Module } from '@nestjs/common';
import { PublicPagesModule } from '../public-pages/public-pages.module.js';
import { ProgrammePageController } from './programme-page.controller.js';

@Module({ imports: [PublicPagesModule], controllers: [ProgrammePageController] })
export class ProgrammePageModule {}
