import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Masking } from '../masking/masking.js';
import { Viewers, type RequestContext } from '../viewer/viewers.js';
import type { LegalHold } from './legal-hold.entity.js';
import { LegalHoldInput, LegalHoldType } from './legal-hold.type.js';
import { LegalHolds } from './legal-holds.service.js';

/** Holds on what must be kept, for those who see personal data. */
@Resolver(() => LegalHoldType)
export class LegalHoldsResolver {
  constructor(
    private readonly holds: LegalHolds,
    private readonly viewers: Viewers,
    private readonly masking: Masking,
  ) {}

  @Query(() => [LegalHoldType], {
    description: 'What is on hold, and what was, newest first. For those who moderate only.',
  })
  async legalHolds(@Context() context: RequestContext): Promise<LegalHoldType[]> {
    await this.viewers.signer(context);
    return this.shown(await this.holds.all());
  }

  @Mutation(() => LegalHoldType, {
    description:
      'Puts something on hold: from then on it can be neither destroyed by rule nor removed. For those who moderate only.',
  })
  async placeLegalHold(
    @Context() context: RequestContext,
    @Args('input', { type: () => LegalHoldInput, description: 'What is to be kept, and why.' }) input: LegalHoldInput,
  ): Promise<LegalHoldType> {
    const { session } = await this.viewers.signer(context);
    const { reason, ...subject } = input;
    return this.one(await this.holds.place(subject, reason, session.name));
  }

  @Mutation(() => LegalHoldType, {
    description:
      'Lifts a hold; it is kept with who lifted it, when and why. One that is lifted stays as it was. For those who moderate only.',
  })
  async liftLegalHold(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: "The hold's id." }) id: string,
    @Args('reason', { type: () => String, description: 'Why, 1-500 characters.' }) reason: string,
  ): Promise<LegalHoldType> {
    const { session } = await this.viewers.signer(context);
    return this.one(await this.holds.lift(id, reason, session.name));
  }

  private async one(hold: LegalHold): Promise<LegalHoldType> {
    const [shown] = await this.shown([hold]);
    if (shown === undefined) throw new Error(`The hold ${hold.id} was just stored and is not there.`);
    return shown;
  }

  private async shown(holds: readonly LegalHold[]): Promise<LegalHoldType[]> {
    const names = await this.holds.fileNames(holds.flatMap(({ originalId }) => originalId ?? []));
    const shownName = (name: string | undefined) => (name === undefined ? null : this.masking.fileName(name));
    return holds.map((hold) => ({
      id: hold.id,
      everything: (hold.originalId ?? hold.submissionId ?? null) === null,
      fileName: shownName(names.get(hold.originalId ?? '')),
      reason: hold.reason,
      placedBy: hold.placedBy,
      placedAt: hold.placedAt,
      liftedBy: hold.liftedBy ?? null,
      liftedAt: hold.liftedAt ?? null,
      liftedReason: hold.liftedReason ?? null,
    }));
  }
}
