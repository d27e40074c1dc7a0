import { Injectable } from '@nestjs/common';
import { PubSub } from 'graphql-subscriptions';
import type { Run } from './run.entity.js';

const topic = 'dataChanged';

/** Tells that a new run stands. */
@Injectable()
export class ChangeFeed {
  private readonly pubSub = new PubSub<Record<string, Run>>();

  async publish(run: Run): Promise<void> {
    await this.pubSub.publish(topic, run);
  }

  follow(): AsyncIterableIterator<Run> {
    return this.pubSub.asyncIterableIterator<Run>(topic);
  }
}
