import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { checkFirst } from '../graphql/connection.js';
import { StatementQueries } from '../statements/statement.queries.js';
import { StatementType } from '../statements/statement.type.js';
import { CopiedTextQueries } from './copied-text.queries.js';
import { CopiedTextType } from './copied-text.type.js';

@Resolver(() => CopiedTextType)
export class CopiedTextsResolver {
  constructor(
    private readonly queries: CopiedTextQueries,
    private readonly statements: StatementQueries,
  ) {}

  @Query(() => [CopiedTextType], {
    description: 'Texts that several have sent in, those sent in by most first. Empty before the first analysis.',
  })
  async copiedTexts(
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many at most, 1-100.' }) first: number,
  ): Promise<CopiedTextType[]> {
    return (await this.queries.all()).slice(0, checkFirst(first));
  }

  @ResolveField(() => StatementType, {
    nullable: true,
    description: 'A statement that says it as most of them do. Null when it has been taken away since the latest run.',
  })
  statement(@Parent() text: CopiedTextType, @Context() context: object): Promise<StatementType | null> {
    return this.statements.statement(context, text.shownStatementId);
  }
}

@Resolver(() => StatementType)
export class StatementCopiesResolver {
  constructor(private readonly queries: CopiedTextQueries) {}

  @ResolveField(() => CopiedTextType, {
    nullable: true,
    description: 'The text that it and others repeat near enough word for word. Null when no other does.',
  })
  copiedText(@Parent() statement: StatementType, @Context() context: object): Promise<CopiedTextType | null> {
    return this.queries.ofStatement(context, statement.id);
  }
}
