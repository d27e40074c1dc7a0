import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/sql';
import type { SharedWork } from '../processes/processes.js';
import { Import } from './import.entity.js';
import type { ImportTurn } from './import-turn.js';
import { JobQueue, type ImportWork } from './job-queue.js';

const pause = 100;
/** How often it is looked for imports that nobody put in the queue, or had taken back: whoever was to may have died between the two. */
const look = 10_000;

/** Keeps the queue in PostgreSQL: any process puts in, and the one whose duty it is does the work, until it stops or dies. */
export class SharedQueue extends JobQueue {
  private timer: NodeJS.Timeout | null = null;
  private busy = false;
  private stopped = false;
  /** What was under way when the duty was lost. */
  private ending: Promise<void> = Promise.resolve();

  constructor(
    private readonly orm: MikroORM,
    private readonly shared: SharedWork,
    private readonly turn: ImportTurn,
  ) {
    super();
  }

  override get isMine(): boolean {
    return this.shared.duties.holds('imports');
  }

  override async begin(work: ImportWork): Promise<void> {
    const { duties, jobs } = this.shared;
    const taken = async () => {
      await this.ending;
      await this.turn.take(this.orm.em.fork());
      await jobs.clear('imports');
      await work.takeUp();
      jobs.work('imports', ({ importId = '' }) => this.run(work, importId));
    };
    const lost = () => {
      work.letGo();
      this.ending = jobs.stopWork('imports');
    };
    await duties.wish('imports', taken, lost);
    this.timer = setInterval(() => void this.lookForLeft(work), look).unref();
  }

  override add(importId: string): Promise<void> {
    return this.shared.jobs.send('imports', { importId });
  }

  /** Its job finds that nothing is to be done. */
  override drop(): void {}

  override waiting(): Promise<number> {
    return this.orm.em.fork().count(Import, { status: 'queued' });
  }

  override async idle(): Promise<void> {
    while (!this.stopped) {
      if ((await this.orm.em.fork().count(Import, { status: { $in: ['queued', 'running'] } })) === 0) return;
      await wait(pause);
    }
  }

  override async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearInterval(this.timer);
    await this.shared.jobs.stopWork('imports');
    await this.shared.duties.giveBack('imports');
  }

  private async run(work: ImportWork, importId: string): Promise<void> {
    this.busy = true;
    try {
      await work.run(importId);
    } finally {
      this.busy = false;
    }
  }

  private async lookForLeft(work: ImportWork): Promise<void> {
    if (!this.isMine) return;
    await work.takeBackMarked();
    if (this.busy) return;
    const before = new Date(Date.now() - look);
    const left = await this.orm.em
      .fork()
      .find(Import, { status: 'queued', createdAt: { $lt: before } }, { fields: ['id'], orderBy: { createdAt: 'asc' } })
      .catch(() => []);
    for (const { id } of left) await this.add(id).catch(() => undefined);
  }
}
