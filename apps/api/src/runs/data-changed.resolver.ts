import { Inject } from '@nestjs/common';
import { Resolver, Subscription } from '@nestjs/graphql';
import { ChangeFeed } from './change-feed.js';
import type { Run } from './run.entity.js';
import { runType, RunType } from './run.type.js';

@Resolver(() => RunType)
export class DataChangedResolver {
  constructor(@Inject(ChangeFeed) private readonly changes: ChangeFeed) {}

  @Subscription(() => RunType, {
    resolve: (run: Run) => runType(run),
    description: 'Tells each time a new run stands: every figure asked for before it may have changed.',
  })
  dataChanged(): AsyncIterableIterator<Run> {
    return this.changes.follow();
  }
}
