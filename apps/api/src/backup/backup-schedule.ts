import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { failureOf } from '../logging/failure.js';
import { Watch } from '../watch/watch.js';
import { backupsIn, momentOf } from './make-backup.js';

const program = fileURLToPath(new URL('./backup-process.js', import.meta.url));
/** How often it is looked whether one is due, milliseconds: a clock may be set, and a laptop may sleep. */
const look = 30_000;

/** Makes a backup whenever the last is older than BACKUP_EVERY, and takes the oldest away. */
@Injectable()
export class BackupSchedule implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Backup');
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<void> | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Watch) private readonly watch: Watch,
  ) {}

  onApplicationBootstrap(): void {
    const { backup, databaseUrl } = this.config;
    // PostgreSQL is backed up by its own tools, where it runs.
    if (backup.everyMinutes === null || databaseUrl !== null) return;
    this.watch.gauge('guldkorn_backup_last_timestamp_seconds', 'When the latest backup was made; 0: never.', () => {
      return (this.last()?.getTime() ?? 0) / 1000;
    });
    this.timer = setInterval(() => this.makeIfDue(new Date()), look).unref();
    this.makeIfDue(new Date());
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.underWay;
  }

  private last(): Date | null {
    const [latest] = backupsIn(this.config.backup.folder);
    return latest === undefined ? null : momentOf(latest);
  }

  private makeIfDue(now: Date): void {
    const last = this.last();
    const minutes = last === null ? Infinity : (now.getTime() - last.getTime()) / 60_000;
    if (this.underWay !== null || minutes < (this.config.backup.everyMinutes ?? Infinity)) return;
    this.underWay = this.watch
      .job('backup', {}, () => this.make())
      .catch((error: unknown) => this.logger.error(failureOf(error)))
      .finally(() => (this.underWay = null));
  }

  private async make(): Promise<void> {
    const { dataDir, profileFile, backup } = this.config;
    const child = spawn(process.execPath, [program], { stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.end(JSON.stringify({ dataDir, profileFile, to: backup.folder, keep: backup.keep }));
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0)
      throw Object.assign(new Error('The backup was not made.'), { code: `BACKUP_FAILED_${code ?? 'KILLED'}` });
  }
}
