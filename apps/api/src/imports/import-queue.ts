import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { MikroORM } from '@mikro-orm/sql';
import { failureOf } from '../logging/failure.js';
import { AnalysisScheduler, AnalysisStopped } from '../runs/analysis-scheduler.js';
import { Channel } from '../processes/channel.js';
import { restBeforeTrying } from '../processes/rest-before-trying.js';
import { Watch } from '../watch/watch.js';
import { Import } from './import.entity.js';
import type { Problem } from '@guldkorn/intake';
import { ImportRunner, type StoredImport } from './import-runner.js';
import { TurnLost } from './import-turn.js';
import { JobQueue, type ImportWork } from './job-queue.js';
import { ProgressFeed } from './progress-feed.js';
import { Rereading } from './rereading.js';

const pause = 50;

/**
 * Takes in files in the background, in the order they were given. Imports that were waiting or under way when the server
 * stopped are taken up again when it starts, or by another process on the same data.
 */
@Injectable()
export class ImportQueue implements ImportWork, OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  private readonly logger = new Logger('Import');
  /** Stored, and waiting for figures that count them. */
  private unfinished: StoredImport[] = [];
  /** The last that was stored of each import: one that is being stored again must not be finished as it was before. */
  private readonly latest = new Map<string, StoredImport>();
  private readonly finishing = new Set<Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(JobQueue) private readonly queue: JobQueue,
    @Inject(ImportRunner) private readonly runner: ImportRunner,
    @Inject(ProgressFeed) private readonly feed: ProgressFeed,
    @Inject(Rereading) private readonly rereading: Rereading,
    @Inject(AnalysisScheduler) private readonly analysis: AnalysisScheduler,
    @Inject(Watch) private readonly watch: Watch,
    @Inject(Channel) private readonly channel: Channel,
  ) {
    watch.gauge('guldkorn_imports_waiting', 'Files that wait to be taken in.', () => this.queue.waiting());
    channel.on('takeBack', () => void this.takeBackMarked());
    channel.onMissed(() => void this.takeBackMarked());
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.begin(this);
  }

  /** What was under way, or waited, at the process that did this before. */
  async takeUp(): Promise<void> {
    const em = this.orm.em.fork();
    // What was under way waits for its turn again.
    await em.nativeUpdate(Import, { status: 'running' }, { status: 'queued' });
    // Somebody had stopped them, and the server ended before they were taken back.
    for (const { id, error } of await this.marked()) if (error) await this.runner.takeBack(id, error);
    const left = await em.find(
      Import,
      { status: 'queued' },
      { fields: ['id'], orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    );
    for (const { id } of left) await this.add(id);
    const rereads = await this.rereading.begin();
    if (left.length === 0 && !rereads) await this.analysis.requestIfStale();
  }

  onModuleDestroy(): void {
    this.runner.interrupt();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.queue.stop();
  }

  async add(importId: string): Promise<void> {
    // What was stored of it before is not to finish it, before its turn has come again.
    this.latest.delete(importId);
    await this.feed.publish({ importId, status: 'queued', stage: 'reading', done: 0, total: 0, error: null });
    await this.queue.add(importId);
  }

  /**
   * Ends an import that waits, is under way or waits for its figures, and takes away all that it brought; it must be
   * marked as stopped in its row before. Resolves when nothing is left of it; what is left of others is then counted.
   */
  async takeBack(importId: string, why: Problem): Promise<void> {
    if (this.queue.isMine) return this.takeBackHere(importId, why);
    await this.channel.tell('takeBack', { importId });
    const underWay = { id: importId, status: { $in: ['queued', 'running'] as const } };
    while ((await this.orm.em.fork().count(Import, underWay)) > 0) await wait(pause);
  }

  private marked(): Promise<Pick<Import, 'id' | 'error'>[]> {
    const where = { status: { $in: ['queued', 'running'] as const }, error: { $ne: null } };
    return this.orm.em.fork().find(Import, where, { fields: ['id', 'error'], disableIdentityMap: true });
  }

  async takeBackMarked(): Promise<void> {
    try {
      if (!this.queue.isMine) return;
      for (const { id, error } of await this.marked()) if (error) await this.takeBackHere(id, error);
    } catch (error) {
      // Whoever does this next finds them marked.
      this.logger.error(failureOf(error));
    }
  }

  private async takeBackHere(importId: string, why: Problem): Promise<void> {
    this.queue.drop(importId);
    await this.runner.breakOff(importId);
    this.latest.delete(importId);
    const again = await this.runner.takeBack(importId, why);
    for (const other of again) await this.add(other);
    if ((await this.queue.waiting()) === 0) this.countAndFinish();
  }

  /** Resolves when everything given so far is in and counted. */
  async idle(): Promise<void> {
    await this.queue.idle();
    await Promise.all(this.finishing);
  }

  async run(importId: string): Promise<void> {
    const failure = await this.store(importId);
    // Many files at once are counted once, when the last of them is in; none waits for one that has to be tried again.
    const isLast = failure === null ? (await this.queue.waiting()) === 0 : this.unfinished.length > 0;
    if (isLast) this.countAndFinish();
    if (failure !== null) throw failure;
  }

  letGo(): void {
    this.runner.letGo();
  }

  /** @returns what went wrong, null for nothing. */
  private async store(importId: string): Promise<Error | null> {
    try {
      this.latest.delete(importId);
      const { stored, again } = await this.watch.job('import', { importId }, () => this.runner.store(importId));
      if (stored !== null) {
        this.unfinished.push(stored);
        this.latest.set(importId, stored);
        this.watch.importedRows(stored.rows);
      }
      for (const other of again) await this.add(other);
      return null;
    } catch (error) {
      // The database itself does not answer: the import's row still says that it is under way, and it is tried again.
      this.logger.error(failureOf(error));
      return error instanceof Error ? error : new Error('An import could not be stored.');
    }
  }

  private countAndFinish(): void {
    const waiting = this.unfinished;
    this.unfinished = [];
    const work = this.count(waiting)
      .then(
        () => this.finishAll(waiting),
        // Stopped: a restart takes them up again. Failed, which the scheduler has logged: they are in, uncounted as yet.
        (error: unknown) => (error instanceof AnalysisStopped ? undefined : this.finishAll(waiting)),
      )
      .finally(() => this.finishing.delete(work));
    this.finishing.add(work);
  }

  private async count(waiting: readonly StoredImport[]): Promise<void> {
    for (const stored of waiting)
      if (this.latest.get(stored.work.id) === stored) await this.runner.tellCounting(stored);
    await this.analysis.request();
  }

  /** Tries again until it succeeds, another process has taken over, or the server stops. */
  private async finishAll(waiting: readonly StoredImport[]): Promise<void> {
    const { signal } = this.stopping;
    for (let failures = 1; !signal.aborted; failures++)
      try {
        for (const stored of waiting) {
          const { id } = stored.work;
          if (this.latest.get(id) === stored) await this.runner.finish(stored);
          if (this.latest.get(id) === stored) this.latest.delete(id);
        }
        return;
      } catch (error) {
        this.logger.error(failureOf(error));
        if (error instanceof TurnLost) return;
        await restBeforeTrying(failures, signal);
      }
  }
}
