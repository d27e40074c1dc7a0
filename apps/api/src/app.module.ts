import { Module, type DynamicModule } from '@nestjs/common';
import { AboutPagesModule } from './about-pages/about-pages.module.js';
import { AccountPagesModule } from './account-pages/account-pages.module.js';
import { AccessModule } from './access/access.module.js';
import { BackupModule } from './backup/backup.module.js';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { ContributeModule } from './contribute/contribute.module.js';
import { CurationModule } from './curation/curation.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DisposalModule } from './disposal/disposal.module.js';
import { ExampleDialogueModule } from './example/example-dialogue.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { HealthModule } from './health/health.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { MaskingModule } from './masking/masking.module.js';
import { ModerationModule } from './moderation/moderation.module.js';
import { MunicipalityModule } from './municipality/municipality.module.js';
import { OpenDataModule } from './open-data/open-data.module.js';
import { OriginalsModule } from './originals/originals.module.js';
import { ProcessesModule } from './processes/processes.module.js';
import { ProgrammePageModule } from './programme-page/programme-page.module.js';
import { QualityModule } from './quality/quality.module.js';
import { ReadModule } from './read.module.js';
import { ReceiptModule } from './receipt/receipt.module.js';
import { RunsModule } from './runs/runs.module.js';
import { SubmissionsModule } from './submissions/submissions.module.js';
import { TextModule } from './text/text.module.js';
import { ViewerModule } from './viewer/viewer.module.js';
import { WatchModule } from './watch/watch.module.js';

/** Everything the server is made of. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        MunicipalityModule,
        WatchModule,
        DatabaseModule,
        ProcessesModule,
        HealthModule,
        BackupModule,
        TextModule,
        MaskingModule,
        ViewerModule,
        AccessModule,
        AccountPagesModule,
        ReadModule,
        OriginalsModule,
        ExportsModule,
        ImportsModule,
        SubmissionsModule,
        ProgrammePageModule,
        ContributeModule,
        ReceiptModule,
        AboutPagesModule,
        OpenDataModule,
        RunsModule,
        CurationModule,
        ModerationModule,
        DisposalModule,
        QualityModule,
        ExampleDialogueModule,
      ],
    };
  }
}
