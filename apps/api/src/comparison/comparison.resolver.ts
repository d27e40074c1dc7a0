import { Args, ID, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { asksFor, mostAskedOf } from '../graphql/asks-for.js';
import { checkFirst, PageArgs, type Page } from '../graphql/connection.js';
import { EvidenceConnectionType, type EvidenceType } from '../nuggets/evidence.type.js';
import { StatementFilterCheck } from '../statements/statement-filter-check.js';
import { StatementFilterInput } from '../statements/statement-filter.input.js';
import { ComparisonService } from './comparison.service.js';
import { ComparedFindingType, ComparedSetType, ComparisonType, SharedViewType } from './comparison.type.js';
import { evidencePage } from './evidence-page.js';

const sharedUnlessAsked = 20;

@Resolver(() => ComparisonType)
export class ComparisonResolver {
  constructor(
    private readonly service: ComparisonService,
    private readonly filters: StatementFilterCheck,
  ) {}

  @Query(() => ComparisonType, {
    description: 'Holds any two sets of statements against each other. Asked for once in a query: it is counted anew.',
  })
  async comparison(
    @Args('a', { type: () => StatementFilterInput, description: 'The first set.' }) a: StatementFilterInput,
    @Args('b', { type: () => StatementFilterInput, description: 'The second set, held against the first.' })
    b: StatementFilterInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ComparisonType> {
    await this.filters.check(a);
    await this.filters.check(b);
    return this.service.compare(a, b, {
      withPlaces: asksFor(info, 'evidence'),
      shared: mostAskedOf(info, 'shared', sharedUnlessAsked),
    });
  }

  @ResolveField(() => [SharedViewType], {
    description: 'What both value, about equally often, by rank. Empty when there is none or nothing can be said.',
  })
  shared(
    @Parent() comparison: ComparisonType,
    @Args('first', { type: () => Int, defaultValue: sharedUnlessAsked, description: 'How many at most, 1-100.' })
    first: number,
  ): readonly SharedViewType[] {
    return comparison.shared.slice(0, checkFirst(first));
  }
}

@Resolver(() => ComparedSetType)
export class ComparedSetResolver {
  @ResolveField(() => [ComparedFindingType], {
    description:
      'What is more said in this set, the most distinctive first; each holds whichever single voice is left out.',
  })
  findings(
    @Parent() { found }: ComparedSetType,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many at most, 1-100.' }) first: number,
  ): ComparedFindingType[] {
    return found.filter(({ fragile }) => !fragile).slice(0, checkFirst(first));
  }

  @ResolveField(() => [ComparedFindingType], {
    description: 'What seems more said in this set but hangs on some single voice: to follow up, not to announce.',
  })
  fragileFindings(
    @Parent() { found }: ComparedSetType,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many at most, 1-100.' }) first: number,
  ): ComparedFindingType[] {
    return found.filter(({ fragile }) => fragile).slice(0, checkFirst(first));
  }

  @ResolveField(() => ComparedFindingType, {
    nullable: true,
    description: 'One of what is more said in this set, fragile or not. Null when there is none with that id.',
  })
  finding(
    @Parent() { found }: ComparedSetType,
    @Args('id', { type: () => ID, description: "The finding's id." }) id: string,
  ): ComparedFindingType | null {
    return found.find((one) => one.id === id) ?? null;
  }
}

@Resolver(() => ComparedFindingType)
export class ComparedFindingResolver {
  @ResolveField(() => EvidenceConnectionType, {
    description: 'Every mention of it in the set, to the character, by the day it was said.',
  })
  evidence(@Parent() { places }: ComparedFindingType, @Args() { first, after }: PageArgs): Page<EvidenceType> {
    return evidencePage(places, checkFirst(first), after);
  }
}

@Resolver(() => SharedViewType)
export class SharedViewResolver {
  @ResolveField(() => EvidenceConnectionType, {
    description: 'Every mention of it in both sets, to the character, by the day it was said.',
  })
  evidence(@Parent() { places }: SharedViewType, @Args() { first, after }: PageArgs): Page<EvidenceType> {
    return evidencePage(places, checkFirst(first), after);
  }
}
