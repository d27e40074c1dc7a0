import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { checkFirst, PageArgs, type Page } from '../graphql/connection.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import { StatementFilterCheck } from '../statements/statement-filter-check.js';
import { StatementFilterInput } from '../statements/statement-filter.input.js';
import { StatementType } from '../statements/statement.type.js';
import { KeyphraseQueries } from './keyphrase.queries.js';
import { KeyphraseConnectionType, KeyphraseType, MentionType } from './keyphrase.type.js';

@Resolver(() => KeyphraseType)
export class KeyphrasesResolver {
  constructor(
    private readonly queries: KeyphraseQueries,
    private readonly filters: StatementFilterCheck,
    private readonly runs: LatestRunQueries,
  ) {}

  @Query(() => KeyphraseConnectionType, { description: 'Keyphrases, those that most voices mention first.' })
  async keyphrases(
    @Context() context: object,
    @Args() { first, after }: PageArgs,
    @Args('filter', {
      type: () => StatementFilterInput,
      nullable: true,
      description:
        'Count only among these statements; keyphrases that too few voices mention there are left out. Null or left out: all that any statement mentions that is not hidden, as the latest run counted them.',
    })
    filter?: StatementFilterInput | null,
    @Args('search', {
      type: () => String,
      nullable: true,
      description:
        'Only those that every word of this text is a part or a form of, capitals and small letters alike; at most 10 words and 200 characters. Null, empty or left out: all.',
    })
    search?: string | null,
  ): Promise<Page<KeyphraseType>> {
    checkFirst(first);
    this.filters.checkSearch(search);
    if (filter) await this.filters.check(filter);
    // What the run has announced decides what is told of it.
    await this.runs.latest(context);
    return this.queries.page(filter ?? null, search, first, after);
  }

  @Query(() => KeyphraseType, {
    nullable: true,
    description: 'One keyphrase. Null when there is none with that id, or only statements that are hidden mention it.',
  })
  keyphrase(
    @Args('id', { type: () => ID, description: "The keyphrase's id." }) id: string,
    @Context() context: object,
  ): Promise<KeyphraseType | null> {
    return this.queries.keyphrase(context, id);
  }
}

@Resolver(() => StatementType)
export class StatementMentionsResolver {
  constructor(private readonly queries: KeyphraseQueries) {}

  @ResolveField(() => [MentionType], {
    description: 'The keyphrases it mentions, by place in the text; they may overlap.',
  })
  mentions(@Parent() statement: StatementType, @Context() context: object): Promise<MentionType[]> {
    return this.queries.mentionsIn(context, statement.id);
  }
}

@Resolver(() => MentionType)
export class MentionsResolver {
  constructor(private readonly queries: KeyphraseQueries) {}

  @ResolveField(() => KeyphraseType, { description: 'What is mentioned.' })
  keyphrase(@Parent() mention: MentionType, @Context() context: object): Promise<KeyphraseType | null> {
    return this.queries.keyphraseOfMention(context, mention);
  }
}
