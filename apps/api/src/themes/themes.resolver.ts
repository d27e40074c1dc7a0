import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { checkFirst } from '../graphql/connection.js';
import { KeyphraseQueries } from '../keyphrases/keyphrase.queries.js';
import { KeyphraseType } from '../keyphrases/keyphrase.type.js';
import { StatementFilterCheck } from '../statements/statement-filter-check.js';
import { StatementType } from '../statements/statement.type.js';
import { mostVoicesFirst } from '../suppression/most-voices-first.js';
import { StatementThemeType } from './statement-theme.type.js';
import { ThemeQueries } from './theme.queries.js';
import { ThemeType } from './theme.type.js';

@Resolver(() => ThemeType)
export class ThemesResolver {
  constructor(
    private readonly queries: ThemeQueries,
    private readonly keyphraseQueries: KeyphraseQueries,
    private readonly filters: StatementFilterCheck,
  ) {}

  @Query(() => [ThemeType], { description: 'Themes, pinned ones first, then those with most voices.' })
  themes(
    @Context() context: object,
    @Args('districtId', {
      type: () => ID,
      nullable: true,
      description:
        'Only those that enough voices of this district speak of to be told, most of its voices first. Null or left out: all.',
    })
    districtId?: string | null,
    @Args('includingHidden', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Whether those that people have hidden are among them.',
    })
    includingHidden?: boolean,
  ): Promise<ThemeType[]> {
    if (districtId) this.filters.checkDistrict(districtId);
    return this.queries.themes(context, districtId ?? null, includingHidden);
  }

  @Query(() => ThemeType, { nullable: true, description: 'One theme. Null when there is none with that id.' })
  theme(
    @Args('id', { type: () => ID, description: "The theme's id." }) id: string,
    @Context() context: object,
  ): Promise<ThemeType | null> {
    return this.queries.theme(context, id);
  }

  @ResolveField(() => [KeyphraseType], {
    description: 'The keyphrases it is made of, those that most voices mention first.',
  })
  async keyphrases(
    @Parent() theme: ThemeType,
    @Context() context: object,
    @Args('first', { type: () => Int, defaultValue: 10, description: 'How many at most, 1-100.' }) first: number,
  ): Promise<KeyphraseType[]> {
    const most = checkFirst(first);
    const keyphrases = await Promise.all(theme.keyphraseIds.map((id) => this.keyphraseQueries.keyphrase(context, id)));
    return keyphrases
      .filter((keyphrase) => keyphrase !== null)
      .sort(mostVoicesFirst)
      .slice(0, most);
  }
}

@Resolver(() => StatementType)
export class StatementThemesResolver {
  constructor(private readonly queries: ThemeQueries) {}

  @ResolveField(() => [ThemeType], { description: 'The themes it belongs to, the surest first; often none.' })
  async themes(@Parent() statement: StatementType, @Context() context: object): Promise<ThemeType[]> {
    return (await this.queries.ofStatement(context, statement.id)).map(({ theme }) => theme);
  }

  @ResolveField(() => [StatementThemeType], {
    description: 'The same themes, each with how surely the statement belongs there.',
  })
  placedIn(@Parent() statement: StatementType, @Context() context: object): Promise<StatementThemeType[]> {
    return this.queries.ofStatement(context, statement.id);
  }
}
