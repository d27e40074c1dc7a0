import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import type { DataLock } from '../database/data-lock.js';
import { DATA_LOCK } from '../database/database.module.js';
import { readSetting, writeSetting } from '../database/settings.js';
import { Import } from '../imports/import.entity.js';
import { ImportQueue } from '../imports/import-queue.js';
import { ImportsService } from '../imports/imports.service.js';
import { asTheFileSays, type UploadReading } from '../imports/upload-reading.js';
import { removeFiction } from '../imports/removal.js';
import { OriginalsService } from '../originals/originals.service.js';
import { removeEmptyDrafts } from '../reports/remove-drafts.js';
import { AnalysisScheduler } from '../runs/analysis-scheduler.js';
import { Submission } from '../submissions/submission.entity.js';
import { readManifest } from './manifest.js';

/** The invented dialogue that shows what the product does: comes in once, goes by one click, never comes back. */
@Injectable()
export class ExampleDialogueService implements OnApplicationBootstrap {
  private readonly logger = new Logger('Example');
  /** Resolves when the example dialogue is in and counted, or was never to come in at this start. */
  ready: Promise<void> = Promise.resolve();

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(OriginalsService) private readonly originals: OriginalsService,
    @Inject(ImportsService) private readonly imports: ImportsService,
    @Inject(ImportQueue) private readonly queue: ImportQueue,
    @Inject(AnalysisScheduler) private readonly analysis: AnalysisScheduler,
    @Inject(DATA_LOCK) private readonly lock: DataLock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.exampleData || !(await this.isVeryFirstStart())) return;
    // Of several processes that start at once, one brings it in.
    await this.lock.exclusively(async () => {
      if (await this.isVeryFirstStart()) await this.load();
    });
  }

  /** Takes away everything invented, and counts anew. Returns whether there was any. */
  async remove(): Promise<boolean> {
    // What is on its way in must be in before it can be taken away.
    await this.queue.idle();
    const removed = await this.orm.em.fork().transactional(async (em) => {
      await writeSetting(em, 'exampleOffered', 1);
      const any = await removeFiction(em);
      if (any) await writeAudit(em, { act: 'deletion', object: 'example dialogue' });
      // What was written on the example alone is no use to anybody once it is gone.
      if (any) await removeEmptyDrafts(em);
      return any;
    });
    if (removed) await this.analysis.request();
    return removed;
  }

  private async isVeryFirstStart(): Promise<boolean> {
    const em = this.orm.em.fork();
    if ((await readSetting(em, 'exampleOffered')) !== 0) return false;
    return (await em.count(Import)) === 0 && (await em.count(Submission)) === 0;
  }

  private async load(): Promise<void> {
    const folder = join(this.config.rootDir, 'examples/dialogue');
    const manifest = await readManifest(folder);
    if (manifest === null) {
      this.logger.warn(`${folder}: no manifest.json, so no example dialogue.`);
      return;
    }
    const orders: { uploadId: string; reading: UploadReading }[] = [];
    for (const { file, meetingId } of manifest.files) {
      const original = await this.originals.keep(await readFile(join(folder, file)), file, true);
      orders.push({
        uploadId: original.id,
        reading: { ...asTheFileSays, choice: meetingId === null ? {} : { meetingId } },
      });
    }
    await this.imports.startTogether(orders, (em) => writeSetting(em, 'exampleOffered', 1));
    this.ready = this.queue.idle();
  }
}
