import { Context, Query, Resolver } from '@nestjs/graphql';
import { Suppression } from '../suppression/suppression.js';
import { LatestRunQueries } from './latest-run.queries.js';
import { runType, RunType } from './run.type.js';

@Resolver(() => RunType)
export class LatestRunResolver {
  constructor(
    private readonly runs: LatestRunQueries,
    private readonly suppression: Suppression,
  ) {}

  @Query(() => RunType, {
    nullable: true,
    description: 'The run whose figures are shown. Null before the first analysis.',
  })
  async latestRun(@Context() context: object): Promise<RunType | null> {
    const run = await this.runs.latest(context);
    return run === null ? null : runType(run, this.suppression);
  }
}
