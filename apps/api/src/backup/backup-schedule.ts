import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { failureOf } from '../logging/failure.js';
import { Watch } from '../watch/watch.js';
import { backupApart } from './backup-apart.js';
import { backupsIn, momentOf } from './kept-backups.js';

/** How often it is looked whether one is due, milliseconds: a clock may be set, and a laptop may sleep. */
const look = 30_000;
/** How long nothing more is tried after a failure, milliseconds: the same disk is as full, and the same data as damaged, in half a minute. */
const pause = 3_600_000;

/** Makes a backup whenever the last is older than BACKUP_EVERY, and takes the oldest away. */
@Injectable()
export class BackupSchedule implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Backup');
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;
  private making: Promise<void> | null = null;
  private isStopped = false;
  /** As it was last seen: the folder may be a share that does not answer. */
  private last: Date | null = null;
  private failedAt: Date | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Watch) private readonly watch: Watch,
  ) {}

  onApplicationBootstrap(): void {
    const { backup, databaseUrl } = this.config;
    // PostgreSQL is backed up by its own tools, where it runs.
    if (backup.everyMinutes === null || databaseUrl !== null) return;
    this.watch.gauge('guldkorn_backup_last_timestamp_seconds', 'When the latest backup was made; 0: never.', () => {
      return (this.last?.getTime() ?? 0) / 1000;
    });
    this.timer = setInterval(() => void this.makeIfDue(new Date()), look).unref();
    void this.makeIfDue(new Date());
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    if (this.timer !== null) clearInterval(this.timer);
    // What is only being looked at is not waited for: it may never answer. A failure is logged by whoever looked.
    await this.making?.catch(() => undefined);
  }

  /** Looks in BACKUP_DIR and makes a backup if one is due. One at a time; what fails is logged, and tried again after an hour. */
  makeIfDue(now: Date): Promise<void> {
    this.looking ??= this.lookAndMake(now)
      .catch((error: unknown) => {
        // What fails meanwhile is the same trouble, which has been told.
        if (this.isPausing(now)) return;
        this.failedAt = now;
        this.logger.error(failureOf(error));
      })
      .finally(() => (this.looking = null));
    return this.looking;
  }

  /** A clock that has been set back makes no pause longer. */
  private isPausing(now: Date): boolean {
    const since = this.failedAt === null ? Infinity : now.getTime() - this.failedAt.getTime();
    return since >= 0 && since < pause;
  }

  private async lookAndMake(now: Date): Promise<void> {
    this.last = await this.latest();
    const minutes = this.last === null ? Infinity : (now.getTime() - this.last.getTime()) / 60_000;
    if (this.isStopped || this.isPausing(now) || minutes < (this.config.backup.everyMinutes ?? Infinity)) return;
    this.making = this.watch.job('backup', {}, () => this.make());
    await this.making.finally(() => (this.making = null));
    this.last = await this.latest();
  }

  private async latest(): Promise<Date | null> {
    const [latest] = await backupsIn(this.config.backup.folder);
    return latest === undefined ? null : momentOf(latest);
  }

  private make(): Promise<void> {
    const { dataDir, profileFile, backup } = this.config;
    return backupApart({ dataDir, profileFile, to: backup.folder, keep: backup.keep });
  }
}
