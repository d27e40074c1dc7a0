import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import { Suppression } from '../suppression/suppression.js';
import { AnalysisService } from './analysis.service.js';
import { ChangeFeed } from './change-feed.js';
import { RepeatedRunType } from './repeated-run.type.js';
import { runType } from './run.type.js';

@Resolver(() => RepeatedRunType)
export class RepeatRunResolver {
  constructor(
    @Inject(AnalysisService) private readonly analysis: AnalysisService,
    @Inject(ChangeFeed) private readonly changes: ChangeFeed,
    @Inject(Suppression) private readonly suppression: Suppression,
  ) {}

  @Mutation(() => RepeatedRunType, {
    description:
      'Counts everything anew from what is stored, to see that the figures shown can be had again. The same input, versions and parameters give the same result to the byte.',
  })
  async repeatRun(): Promise<RepeatedRunType> {
    const { before, after } = await this.analysis.again();
    await this.changes.publish(after);
    const comparable = before !== null && before.inputHash === after.inputHash && before.resultHash !== null;
    return {
      before: before === null ? null : runType(before, this.suppression),
      after: runType(after, this.suppression),
      same: comparable ? before.resultHash === after.resultHash : null,
    };
  }
}
