import { Module } from '@nestjs/common';
import { PublicPagesModule } from '../public-pages/public-pages.module.js';
import { AboutPagesController } from './about-pages.controller.js';

/** The pages about personal data and accessibility. */
@Module({ imports: [PublicPagesModule], controllers: [AboutPagesController] })
export class AboutPagesModule {}
