import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { RunsModule } from '../runs/runs.module.js';
import { SubmissionsResolver } from './submissions.resolver.js';
import { SubmissionsService } from './submissions.service.js';

@Module({ imports: [ImportsModule, RunsModule], providers: [SubmissionsService, SubmissionsResolver] })
export class SubmissionsModule {}
