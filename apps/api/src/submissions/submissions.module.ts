import { Module } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { installationSecret } from '../database/installation-secret.js';
import { ImportsModule } from '../imports/imports.module.js';
import { RunsModule } from '../runs/runs.module.js';
import { ReceiptCodes } from './receipt-code.js';
import { SubmissionChanges } from './submission-changes.service.js';
import { SubmissionsResolver } from './submissions.resolver.js';
import { SubmissionsService } from './submissions.service.js';

@Module({
  imports: [ImportsModule, RunsModule],
  providers: [
    {
      provide: ReceiptCodes,
      useFactory: async (orm: MikroORM) => new ReceiptCodes(await installationSecret(orm, 'receipt')),
      inject: [MikroORM],
    },
    SubmissionsService,
    SubmissionChanges,
    SubmissionsResolver,
  ],
  exports: [ReceiptCodes, SubmissionsService, SubmissionChanges],
})
export class SubmissionsModule {}
