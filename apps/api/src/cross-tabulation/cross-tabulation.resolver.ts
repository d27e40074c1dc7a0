import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { checkFirst } from '../graphql/connection.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import { StatementFilterCheck } from '../statements/statement-filter-check.js';
import { StatementFilterInput } from '../statements/statement-filter.input.js';
import {
  type CrossDimension,
  CrossDimensionEnum,
  type CrossShareOf,
  CrossShareOfEnum,
} from './cross-dimension.enum.js';
import { CrossTabulationService } from './cross-tabulation.service.js';
import { CrossTabulationType } from './cross-tabulation.type.js';

@Resolver(() => CrossTabulationType)
export class CrossTabulationResolver {
  constructor(
    private readonly service: CrossTabulationService,
    private readonly filters: StatementFilterCheck,
    private readonly runs: LatestRunQueries,
  ) {}

  @Query(() => CrossTabulationType, {
    description: "Residents' voices by any two things, with the share that each cell is of its column or row.",
  })
  async crossTabulation(
    @Context() context: object,
    @Args('rows', { type: () => CrossDimensionEnum, description: 'What the rows divide by.' }) rows: CrossDimension,
    @Args('columns', { type: () => CrossDimensionEnum, description: 'What the columns divide by.' })
    columns: CrossDimension,
    @Args('filter', {
      type: () => StatementFilterInput,
      nullable: true,
      description: 'Count only among these statements. Null or left out: all.',
    })
    filter: StatementFilterInput | null,
    @Args('shareOf', { type: () => CrossShareOfEnum, defaultValue: 'column', description: 'Of whom the shares are.' })
    shareOf: CrossShareOf,
    @Args('firstRows', { type: () => Int, defaultValue: 50, description: 'How many rows at most, 1-100.' })
    firstRows: number,
    @Args('firstColumns', { type: () => Int, defaultValue: 50, description: 'How many columns at most, 1-100.' })
    firstColumns: number,
    @Args('includingHidden', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Whether themes that people have hidden are among them.',
    })
    includingHidden: boolean,
  ): Promise<CrossTabulationType> {
    await this.filters.check(filter ?? {});
    // What the run has announced decides what is told of it.
    await this.runs.latest(context);
    return this.service.tabulate(context, {
      rows: { dimension: rows, first: checkFirst(firstRows) },
      columns: { dimension: columns, first: checkFirst(firstColumns) },
      filter: filter ?? null,
      shareOf,
      includingHidden,
    });
  }
}
