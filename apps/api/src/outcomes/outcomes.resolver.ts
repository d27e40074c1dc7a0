import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DistrictType } from '../districts/district.type.js';
import { ProfileView } from '../municipality/profile-view.js';
import type { Outcome } from './outcome.entity.js';
import { OutcomeInput } from './outcome.input.js';
import { OutcomeQueries } from './outcome.queries.js';
import { OutcomeType } from './outcome.type.js';
import { OutcomesService } from './outcomes.service.js';

function outcomeType(outcome: Outcome): OutcomeType {
  const { id, themeId, themeName, districtId, textSv, textEn, writtenBy, writtenAt, removedBy, removedAt } = outcome;
  return {
    id,
    themeId: themeId ?? null,
    themeName: themeName ?? null,
    districtId: districtId ?? null,
    textSv,
    textEn: textEn ?? null,
    writtenBy,
    writtenAt,
    removedBy: removedBy ?? null,
    removedAt: removedAt ?? null,
  };
}

@Resolver(() => OutcomeType)
export class OutcomesResolver {
  constructor(
    private readonly service: OutcomesService,
    private readonly queries: OutcomeQueries,
    private readonly profile: ProfileView,
  ) {}

  @Query(() => [OutcomeType], {
    description: 'What the municipality has told residents of what happened then, newest first.',
  })
  async outcomes(
    @Args('includingRemoved', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Whether those that have been removed are among them.',
    })
    includingRemoved: boolean,
  ): Promise<OutcomeType[]> {
    return (await this.queries.all(includingRemoved)).map(outcomeType);
  }

  @Mutation(() => OutcomeType, {
    description:
      'Tells residents what happened. It stands at once on the receipt of every contribution that fed the theme, or came from the district.',
  })
  async writeOutcome(
    @Args('input', { type: () => OutcomeInput, description: 'What happened, and what it is about.' })
    input: OutcomeInput,
  ): Promise<OutcomeType> {
    const { themeId = null, districtId = null, textSv, textEn = null, by } = input;
    return outcomeType(await this.service.write({ themeId, districtId, textSv, textEn, by }));
  }

  @Mutation(() => OutcomeType, {
    description: 'Takes an outcome off every receipt. It is kept, with who removed it and when.',
  })
  async removeOutcome(
    @Args('id', { type: () => ID, description: "The outcome's id." }) id: string,
    @Args('by', { type: () => String, description: 'Who removes it, 1-200 characters.' }) by: string,
  ): Promise<OutcomeType> {
    return outcomeType(await this.service.remove(id, by));
  }

  @ResolveField(() => DistrictType, {
    nullable: true,
    description: 'The district it is about. Null when it is about a theme wherever people live.',
  })
  district(@Parent() outcome: OutcomeType): DistrictType | null {
    return this.profile.district(outcome.districtId);
  }
}
