import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { StatementFilterCheck } from '../statements/statement-filter-check.js';
import { StatementFilterInput } from '../statements/statement-filter.input.js';
import { StatementQueries } from '../statements/statement.queries.js';
import { StatementType } from '../statements/statement.type.js';
import { Viewers, type RequestContext } from '../viewer/viewers.js';
import { MarkedStatementType, ReadingMarkType, ReadingProgressType } from './reading-mark.type.js';
import { ReadingMarks } from './reading-marks.service.js';

const whose = { type: () => String, description: 'Who reads, 1-200 characters; capitals do not matter.' } as const;

@Resolver(() => StatementType)
export class ReadingMarksResolver {
  constructor(
    private readonly marks: ReadingMarks,
    private readonly statements: StatementQueries,
    private readonly filters: StatementFilterCheck,
    private readonly viewers: Viewers,
  ) {}

  @ResolveField(() => ReadingMarkType, { description: 'What one person has done with it.' })
  async mark(
    @Parent() statement: StatementType,
    @Args('by', whose) by: string,
    @Context() context: RequestContext,
  ): Promise<ReadingMarkType> {
    return this.marks.of(context, statement.id, await this.viewers.signature(context, by));
  }

  @Query(() => ReadingProgressType, { description: 'How far one person has come in a list of statements.' })
  async readingProgress(
    @Context() context: RequestContext,
    @Args('by', whose) by: string,
    @Args('filter', {
      type: () => StatementFilterInput,
      nullable: true,
      description: 'Which statements. Null or left out: all.',
    })
    filter?: StatementFilterInput | null,
  ): Promise<ReadingProgressType> {
    await this.filters.check(filter ?? {});
    const reader = await this.viewers.signature(context, by);
    return this.marks.progress(reader, this.statements.shownThatFit(filter ?? {}, null));
  }

  @Mutation(() => MarkedStatementType, {
    description:
      'Marks a statement for one person, and nobody else. The same again changes nothing; the opposite undoes it.',
  })
  async markStatement(
    @Context() context: RequestContext,
    @Args('statementId', { type: () => ID, description: "The statement's id." }) statementId: string,
    @Args('by', whose) by: string,
    @Args('isRead', {
      type: () => Boolean,
      nullable: true,
      description: 'Whether it is read. Null or left out: as it is.',
    })
    isRead?: boolean | null,
    @Args('isFlagged', {
      type: () => Boolean,
      nullable: true,
      description: 'Whether it is flagged. Null or left out: as it is.',
    })
    isFlagged?: boolean | null,
  ): Promise<MarkedStatementType> {
    return this.marks.mark(statementId, await this.viewers.signature(context, by), { isRead, isFlagged });
  }
}
