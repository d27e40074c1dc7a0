import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import { StatementFilterCheck } from '../statements/statement-filter-check.js';
import { StatementFilterInput } from '../statements/statement-filter.input.js';
import { KeyphraseNetworkService } from './keyphrase-network.service.js';
import { KeyphraseNetworkType } from './keyphrase-network.type.js';

@Resolver(() => KeyphraseNetworkType)
export class KeyphraseNetworkResolver {
  constructor(
    private readonly service: KeyphraseNetworkService,
    private readonly filters: StatementFilterCheck,
    private readonly runs: LatestRunQueries,
  ) {}

  @Query(() => KeyphraseNetworkType, { description: 'Which keyphrases go together: the same voices mention both.' })
  async keyphraseNetwork(
    @Context() context: object,
    @Args('filter', {
      type: () => StatementFilterInput,
      nullable: true,
      description: 'Count only among these statements. Null or left out: all.',
    })
    filter: StatementFilterInput | null,
  ): Promise<KeyphraseNetworkType> {
    await this.filters.check(filter ?? {});
    // What the run has announced decides what is told of it.
    await this.runs.latest(context);
    return this.service.network(filter ?? null);
  }
}
