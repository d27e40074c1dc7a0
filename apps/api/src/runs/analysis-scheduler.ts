import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { failureOf } from '../logging/failure.js';
import { Watch } from '../watch/watch.js';
import { AnalysisService } from './analysis.service.js';
import { ChangeFeed } from './change-feed.js';

/** The server stops before it has counted; what is left is counted at the next start. */
export class AnalysisStopped extends Error {}

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
export class AnalysisScheduler implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Analysis');
  private next: Turn | null = null;
  private running: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  /** Milliseconds that the last run took, and until when it is to have been the last, by the process's clock. */
  private lastTook = 0;
  private restUntil = 0;

  constructor(
    @Inject(AnalysisService) private readonly analysis: AnalysisService,
    @Inject(ChangeFeed) private readonly changes: ChangeFeed,
    @Inject(Watch) private readonly watch: Watch,
  ) {}

  /** Resolves when a run stands that has counted everything stored before the call. */
  request(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.next ??= newTurn();
    const { promise } = this.next;
    this.running ??= this.work();
    return promise;
  }

  /** A run at once, or as soon as the one before has been over for long enough; many calls make one. */
  requestSoon(): void {
    if (this.timer !== null || this.next !== null) return;
    const wait = this.running === null ? this.restUntil - performance.now() : restAfter(this.lastTook);
    if (wait <= 0) void this.request();
    else this.timer = setTimeout(() => void this.request(), wait);
  }

  /** At start: whatever the latest run has not counted. Nobody waits for it; until it stands, or if it fails, the old figures do. */
  async requestIfStale(): Promise<void> {
    if (await this.analysis.isStale()) void this.request();
  }

  /** Resolves when nothing is under way or asked for. */
  async idle(): Promise<void> {
    if (this.timer !== null) await this.request().catch(() => undefined);
    while (this.running !== null) await this.running;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    while (this.running !== null) await this.running;
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
        this.lastTook = performance.now() - began;
        this.restUntil = performance.now() + restAfter(this.lastTook);
        turn.resolve();
        await this.changes.publish(run);
      } catch (error) {
        this.logger.error(failureOf(error));
        turn.reject(error);
      }
    }
    this.running = null;
  }
}
