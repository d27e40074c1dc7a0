import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { MikroORM } from '@mikro-orm/sql';
import { increaseSetting, readSetting, writeSetting } from '../database/settings.js';
import { failureOf } from '../logging/failure.js';
import type { SharedWork } from '../processes/processes.js';
import { AnalysisScheduler, AnalysisStopped } from './analysis-scheduler.js';
import type { AnalysisService } from './analysis.service.js';
import type { InProcessAnalysis } from './in-process-analysis.js';

/** Milliseconds within which what many have sent in is one request: the rest between runs is kept by the one who counts. */
const together = 200;
/** How often one who waits looks for what may have been told and not heard, milliseconds. */
const look = 2000;

class AnalysisFailed extends Error {}

interface Waiting {
  readonly ticket: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * Asks for runs from any process; the one whose duty it is makes them, since it has in memory what is counted. Whoever
 * waits has a ticket, and a run that began after a ticket was given answers it.
 */
export class SharedAnalysis extends AnalysisScheduler implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Analysis');
  private readonly waiting = new Set<Waiting>();
  private soonTimer: NodeJS.Timeout | null = null;
  private lastSent = 0;
  private lookTimer: NodeJS.Timeout | null = null;
  private ending: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly orm: MikroORM,
    private readonly shared: SharedWork,
    private readonly own: InProcessAnalysis,
    private readonly analysis: AnalysisService,
  ) {
    super();
    own.askAgainBy(() => this.requestIfStale());
    const { channel } = shared;
    channel.on('analysed', ({ ticket, failed }) => this.answer(ticket, failed));
    channel.on('hurry', () => this.hurry());
    channel.on('ahead', () => this.takeInHere());
    channel.onMissed(() => void this.lookForAnswers());
  }

  async onApplicationBootstrap(): Promise<void> {
    const { duties, jobs } = this.shared;
    const taken = async () => {
      await this.ending;
      await jobs.clear('analysis');
      jobs.work('analysis', () => this.count());
      // What was asked of the one who did this before, and what nobody lived to ask for.
      if ((await this.unanswered()) > 0 || (await this.analysis.isStale())) await jobs.send('analysis');
    };
    await duties.wish('analysis', taken, () => {
      this.ending = jobs.stopWork('analysis');
    });
  }

  override request(): Promise<void> {
    const answered = this.ask();
    // Whoever asked without waiting is not to bring the process down.
    answered.catch((error: unknown) => {
      if (!(error instanceof AnalysisStopped || error instanceof AnalysisFailed)) this.logger.warn(failureOf(error));
    });
    return answered;
  }

  private async ask(): Promise<void> {
    if (this.stopped) throw new AnalysisStopped();
    const ticket = await increaseSetting(this.orm.em.fork(), 'analysisAsked', 1);
    const answered = new Promise<void>((resolve, reject) => this.waiting.add({ ticket, resolve, reject }));
    // It may be answered before it is waited for below.
    answered.catch(() => undefined);
    this.lookTimer ??= setInterval(() => void this.lookForAnswers(), look).unref();
    await this.shared.jobs.send('analysis');
    this.hurry();
    await this.shared.channel.tell('hurry', {});
    await answered;
  }

  override requestSoon(): void {
    if (this.soonTimer !== null || this.stopped) return;
    const send = () => {
      this.soonTimer = null;
      this.lastSent = performance.now();
      // What is not asked for now is counted with what comes next.
      this.shared.jobs.send('analysis').catch((error: unknown) => this.logger.warn(failureOf(error)));
    };
    this.soonTimer = setTimeout(send, Math.max(0, this.lastSent + together - performance.now()));
  }

  override ahead(): void {
    this.takeInHere();
    void this.shared.channel.tell('ahead', {});
  }

  override async requestIfStale(): Promise<void> {
    if (await this.analysis.isStale()) this.requestSoon();
  }

  override async idle(): Promise<void> {
    if (this.soonTimer !== null || (await this.unanswered()) > 0 || (await this.analysis.isStale()))
      await this.request().catch(() => undefined);
    await this.own.idle();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.soonTimer !== null) clearTimeout(this.soonTimer);
    if (this.lookTimer !== null) clearInterval(this.lookTimer);
    for (const { reject } of this.waiting) reject(new AnalysisStopped());
    await this.own.beforeApplicationShutdown();
    await this.shared.jobs.stopWork('analysis');
    await this.shared.duties.giveBack('analysis');
  }

  /** Makes the run that a job asks for: at once where somebody waits, else when the one before has been over for long enough. */
  private async count(): Promise<void> {
    const ticket = await readSetting(this.orm.em.fork(), 'analysisAsked');
    const isWaitedFor = (await this.unanswered()) > 0;
    // What came in since it was asked for has been counted already.
    if (!isWaitedFor && !(await this.analysis.isStale())) return;
    let failed = false;
    try {
      await (isWaitedFor ? this.own.request() : this.own.soon());
    } catch (error) {
      // Whoever does this next makes it.
      if (error instanceof AnalysisStopped) throw error;
      failed = true;
    }
    await writeSetting(this.orm.em.fork(), 'analysisAnswered', ticket);
    this.answer(ticket, failed);
    await this.shared.channel.tell('analysed', { ticket, failed });
  }

  private takeInHere(): void {
    if (this.shared.duties.holds('analysis')) this.own.takeIn();
  }

  private hurry(): void {
    if (this.shared.duties.holds('analysis')) this.own.hurry();
  }

  private answer(ticket: number, failed: boolean): void {
    for (const one of this.waiting) {
      if (one.ticket > ticket) continue;
      this.waiting.delete(one);
      if (failed) one.reject(new AnalysisFailed('The analysis failed where it was made.'));
      else one.resolve();
    }
  }

  private async lookForAnswers(): Promise<void> {
    if (this.waiting.size === 0) return;
    try {
      this.answer(await readSetting(this.orm.em.fork(), 'analysisAnswered'), false);
    } catch (error) {
      this.logger.warn(failureOf(error));
    }
  }

  private async unanswered(): Promise<number> {
    const em = this.orm.em.fork();
    return (await readSetting(em, 'analysisAsked')) - (await readSetting(em, 'analysisAnswered'));
  }
}
