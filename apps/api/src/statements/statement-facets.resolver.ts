import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { ReadingMarkFilterInput } from '../reading-marks/reading-mark.input.js';
import { signedMarks } from '../reading-marks/signed-marks.js';
import { Viewers, type RequestContext } from '../viewer/viewers.js';
import { StatementFacetsQueries } from './statement-facets.queries.js';
import { StatementFacetsType } from './statement-facets.type.js';
import { StatementFilterCheck } from './statement-filter-check.js';
import { StatementFilterInput } from './statement-filter.input.js';

@Resolver()
export class StatementFacetsResolver {
  constructor(
    private readonly queries: StatementFacetsQueries,
    private readonly filters: StatementFilterCheck,
    private readonly viewers: Viewers,
  ) {}

  @Query(() => StatementFacetsType, {
    description: 'What a list of statements can be narrowed by, and how many statements each choice leaves.',
  })
  async statementFacets(
    @Context() context: RequestContext,
    @Args('filter', {
      type: () => StatementFilterInput,
      nullable: true,
      description: 'Which statements. Null or left out: all.',
    })
    filter?: StatementFilterInput | null,
    @Args('marks', {
      type: () => ReadingMarkFilterInput,
      nullable: true,
      description: 'Only those that one person has marked so. Null or left out: whatever anybody has marked.',
    })
    marks?: ReadingMarkFilterInput | null,
  ): Promise<StatementFacetsType> {
    await this.filters.check(filter ?? {});
    return this.queries.facets(filter ?? {}, await signedMarks(this.viewers, context, marks));
  }
}
