import { Module } from '@nestjs/common';
import { PublicPagesModule } from '../public-pages/public-pages.module.js';
import { SubmissionsModule } from '../submissions/submissions.module.js';
import { ContributeController } from './contribute.controller.js';

@Module({ imports: [PublicPagesModule, SubmissionsModule], controllers: [ContributeController] })
export class ContributeModule {}
