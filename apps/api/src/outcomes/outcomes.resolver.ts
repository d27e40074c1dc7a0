import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DistrictType } from '../districts/district.type.js';
import { ProfileView } from '../municipality/profile-view.js';
import { Viewers, type RequestContext } from '../viewer/viewers.js';
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

/** Everyone reads what residents are told; only those who moderate write it, or take it away. */
@Resolver(() => OutcomeType)
export class OutcomesResolver {
  constructor(
    private readonly service: OutcomesService,
    private readonly queries: OutcomeQueries,
    private readonly profile: ProfileView,
    private readonly viewers: Viewers,
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
      'Tells residents what happened. It stands at once on the receipt of every contribution that fed the theme, or came from the district. For those who moderate only; it is signed with their name.',
  })
  async writeOutcome(
    @Context() context: RequestContext,
    @Args('input', { type: () => OutcomeInput, description: 'What happened, and what it is about.' })
    input: OutcomeInput,
  ): Promise<OutcomeType> {
    const { session } = await this.viewers.signer(context);
    const { themeId = null, districtId = null, textSv, textEn = null } = input;
    return outcomeType(await this.service.write({ themeId, districtId, textSv, textEn }, session.name));
  }

  @Mutation(() => OutcomeType, {
    description:
      'Takes an outcome off every receipt. It is kept, with who removed it and when. For those who moderate only.',
  })
  async removeOutcome(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: "The outcome's id." }) id: string,
  ): Promise<OutcomeType> {
    const { session } = await this.viewers.signer(context);
    return outcomeType(await this.service.remove(id, session.name));
  }

  @ResolveField(() => DistrictType, {
    nullable: true,
    description: 'The district it is about. Null when it is about a theme wherever people live.',
  })
  district(@Parent() outcome: OutcomeType): DistrictType | null {
    return this.profile.district(outcome.districtId);
  }
}
