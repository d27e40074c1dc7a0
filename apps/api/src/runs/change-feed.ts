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

  follow(): AsyncIterableIterator<Run> {
    return this.pubSub.asyncIterableIterator<Run>(topic);
  }

  /** Tells of the latest run, if it has not been told of. */
  private async lookUp(): Promise<void> {
    const [latest] = await this.orm.em
      .fork()
      .find(Run, {}, { orderBy: latestRunFirst, limit: 1 })
      .catch(() => []);
    if (latest !== undefined && latest.id !== this.told) await this.tell(latest);
  }

  private async tell(run: Run): Promise<void> {
    this.told = run.id;
    await this.pubSub.publish(topic, run);
  }
}
