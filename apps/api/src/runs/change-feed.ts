import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { PubSub } from 'graphql-subscriptions';
import { Channel } from '../processes/channel.js';
import { latestRunFirst, Run } from './run.entity.js';

const topic = 'dataChanged';

/** Tells that a new run stands, whichever process made it. */
@Injectable()
export class ChangeFeed {
  private readonly pubSub = new PubSub<Record<string, Run>>();
  /** The run that was told of last. */
  private told: string | null = null;

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Channel) private readonly channel: Channel,
  ) {
    channel.on('run', () => void this.lookUp());
    channel.onMissed(() => void this.lookUp());
  }

  async publish(run: Run): Promise<void> {
    await this.tell(run);
    await this.channel.tell('run', { id: run.id });
  }

  /**
   * Every run to come.
   * @param since the run whose figures are shown, null for none: if another stands, that is told at once, so that nothing falls
   *   between the asking for figures and the listening.
   */
  async follow(since?: string | null): Promise<AsyncIterableIterator<Run>> {
    const coming = this.pubSub.asyncIterableIterator<Run>(topic);
    if (since === undefined) return coming;
    // Asking for the first is what begins the listening.
    let pending: Promise<IteratorResult<Run>> | null = coming.next();
    const latest = await this.latest();
    let standing = latest?.id === since ? undefined : latest;
    // What was told of while it was read may stand already, or no more.
    const isLater = (run: Run) =>
      latest === undefined || (run.id !== latest.id && run.finishedAt.getTime() >= latest.finishedAt.getTime());
    const runs: AsyncIterableIterator<Run> = {
      next: async () => {
        if (standing !== undefined) {
          const value = standing;
          standing = undefined;
          return { done: false, value };
        }
        for (;;) {
          const result = await (pending ?? coming.next());
          pending = null;
          if (result.done === true || isLater(result.value)) return result;
        }
      },
      return: () => coming.return(),
      throw: (error: Error) => coming.throw(error),
      [Symbol.asyncIterator]: () => runs,
    };
    return runs;
  }

  /** None where it cannot be read either: what comes is told all the same. */
  private async latest(): Promise<Run | undefined> {
    const [latest] = await this.orm.em
      .fork()
      .find(Run, {}, { orderBy: latestRunFirst, limit: 1 })
      .catch(() => []);
    return latest;
  }

  /** Tells of the latest run, if it has not been told of. */
  private async lookUp(): Promise<void> {
    const latest = await this.latest();
    if (latest !== undefined && latest.id !== this.told) await this.tell(latest);
  }

  private async tell(run: Run): Promise<void> {
    this.told = run.id;
    await this.pubSub.publish(topic, run);
  }
}
