import { Inject } from '@nestjs/common';
import { Resolver, Subscription } from '@nestjs/graphql';
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
    description: 'Tells each time a new run stands: every figure asked for before it may have changed.',
  })
  dataChanged(): AsyncIterableIterator<Run> {
    return this.changes.follow();
  }
}
