import { Inject } from '@nestjs/common';
import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Suppression } from '../suppression/suppression.js';
import { ChangeFeed } from './change-feed.js';
import type { Run } from './run.entity.js';
import { runType, RunType } from './run.type.js';

@Resolver(() => RunType)
export class DataChangedResolver {
  constructor(
    @Inject(ChangeFeed) private readonly changes: ChangeFeed,
    @Inject(Suppression) private readonly suppression: Suppression,
  ) {}

  @Subscription(() => RunType, {
    resolve(this: DataChangedResolver, run: Run) {
      return runType(run, this.suppression);
    },
    description:
      'Tells each time a new run stands: every figure asked for before it may have changed. With `since`, nothing falls between the asking and the listening, nor while a connection was gone, if it is subscribed to again.',
  })
  dataChanged(
    @Args('since', {
      type: () => ID,
      nullable: true,
      description:
        'The run whose figures are shown, null for none: if another stands by now, that is told at once. Left out: only what comes.',
    })
    since?: string | null,
  ): Promise<AsyncIterableIterator<Run>> {
    return this.changes.follow(since);
  }
}
