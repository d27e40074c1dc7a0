import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { failureOf } from '../logging/failure.js';
import { restBeforeTrying } from '../processes/rest-before-trying.js';
import { Watch } from '../watch/watch.js';
import { AnalysisScheduler, AnalysisStopped } from './analysis-scheduler.js';
import { AnalysisService } from './analysis.service.js';
import { ChangeFeed } from './change-feed.js';

/** What several requests wait for together. */
interface Turn {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

function newTurn(): Turn {
  let resolve: Turn['resolve'] = () => undefined;
  let reject: Turn['reject'] = () => undefined;
  const promise = new Promise<void>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  // Whoever asked without waiting is not to bring the process down.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

/** Single submissions are counted at once, but counting takes no more than one part in so many of the time. */
const restPerRun = 10;
/** Milliseconds that nobody waits longer than, however long the run before took. */
const longestRest = 3000;

/** How long to rest after a run that took so long, milliseconds. */
function restAfter(took: number): number {
  return Math.min(longestRest, restPerRun * took);
}

/** Never two runs at once; whatever is asked for while one is under way is done by one more after it. */
@Injectable()
export class InProcessAnalysis extends AnalysisScheduler implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Analysis');
  private next: Turn | null = null;
  /** What the timer is set for. */
  private later: Turn | null = null;
  private running: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  private readonly stop = new AbortController();
  /** A run that failed is asked for again in a while. */
  private resting = false;
  /** In a row. */
  private failures = 0;
  private ask = (): Promise<void> => this.requestIfStale();
  /** What is being taken in ahead of the next run. */
  private taking: Promise<void> | null = null;
  /** Milliseconds that the last run took, and until when it is to have been the last, by the process's clock. */
  private lastTook = 0;
  private restUntil = 0;

  constructor(
    @Inject(AnalysisService) private readonly analysis: AnalysisService,
    @Inject(ChangeFeed) private readonly changes: ChangeFeed,
    @Inject(Watch) private readonly watch: Watch,
  ) {
    super();
  }

  override request(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.next ??= this.later ?? newTurn();
    this.later = null;
    const { promise } = this.next;
    this.running ??= this.work();
    return promise;
  }

  override requestSoon(): void {
    void this.soon();
  }

  /** As requestSoon. Resolves when that run stands. @throws as request. */
  soon(): Promise<void> {
    const asked = this.next ?? this.later;
    if (asked !== null) return asked.promise;
    const wait = this.running === null ? this.restUntil - performance.now() : restAfter(this.lastTook);
    if (wait <= 0) return this.request();
    this.later = newTurn();
    this.timer = setTimeout(() => void this.request(), wait);
    return this.later.promise;
  }

  /** Makes the run at once that is to be made soon, if there is one. */
  hurry(): void {
    if (this.later !== null) void this.request();
  }

  /** Takes in what is stored by now, unless that is being done. */
  takeIn(): void {
    if (this.taking !== null || this.running !== null || this.stopped) return;
    this.taking = this.analysis
      .ahead(this.stop.signal)
      .catch((error: unknown) => this.logger.warn(failureOf(error)))
      .finally(() => (this.taking = null));
  }

  override async requestIfStale(): Promise<void> {
    if (await this.analysis.isStale()) void this.request();
  }

  /** Has another way to ask once more for a run that failed: by now it may be another process that makes it. */
  askAgainBy(ask: () => Promise<void>): void {
    this.ask = ask;
  }

  override async idle(): Promise<void> {
    if (this.timer !== null) await this.request().catch(() => undefined);
    while (this.running !== null) await this.running;
    await this.taking;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.later?.reject(new AnalysisStopped());
    this.stop.abort();
    await this.taking;
    while (this.running !== null) await this.running;
  }

  private async askAgain(): Promise<void> {
    if (this.resting) return;
    this.resting = true;
    this.failures += 1;
    await restBeforeTrying(this.failures, this.stop.signal);
    this.resting = false;
    if (this.stopped) return;
    try {
      await this.ask();
    } catch (error) {
      this.logger.error(failureOf(error));
      void this.askAgain();
    }
  }

  private async work(): Promise<void> {
    // Everything asked for in the same breath is one turn.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.next !== null) {
      const turn = this.next;
      this.next = null;
      if (this.stopped) {
        turn.reject(new AnalysisStopped());
        continue;
      }
      try {
        const began = performance.now();
        const run = await this.watch.job('analysis', {}, () => this.analysis.run());
        this.failures = 0;
        this.lastTook = performance.now() - began;
        this.restUntil = performance.now() + restAfter(this.lastTook);
        turn.resolve();
        await this.changes.publish(run);
      } catch (error) {
        this.logger.error(failureOf(error));
        turn.reject(error);
        void this.askAgain();
      }
    }
    this.running = null;
  }
}
