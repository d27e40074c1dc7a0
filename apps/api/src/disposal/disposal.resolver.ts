import type { DisposableKind } from '@guldkorn/municipality';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { sameName } from '../quality/staff-name.js';
import { Viewers, type RequestContext } from '../viewer/viewers.js';
import type { Disposal } from './disposal.entity.js';
import { countsOf, DisposalService, type Decider } from './disposal.service.js';
import { DisposableKindEnum, DisposalType, RetentionRuleType } from './disposal.type.js';

function disposalType(disposal: Disposal, viewer: Decider): DisposalType {
  const { subjects: _subjects, proposedIn, ...told } = disposal;
  return {
    ...told,
    decidedBy: disposal.decidedBy ?? null,
    decidedAt: disposal.decidedAt ?? null,
    reason: disposal.reason ?? null,
    digest: disposal.digest ?? null,
    erasedAt: disposal.erasedAt ?? null,
    mayConfirm:
      disposal.state === 'proposed' && !sameName(disposal.proposedBy, viewer.name) && proposedIn !== viewer.sessionId,
  };
}

/** Gallring, for those who see personal data. */
@Resolver(() => DisposalType)
export class DisposalResolver {
  constructor(
    private readonly service: DisposalService,
    private readonly viewers: Viewers,
  ) {}

  @Query(() => [RetentionRuleType], {
    description:
      'How long each kind of record is kept, and what is due to be destroyed today. For those who moderate only.',
  })
  async retention(@Context() context: RequestContext): Promise<RetentionRuleType[]> {
    await this.decider(context);
    return (await this.service.due()).map(({ kind, rule, before, due }) => {
      const { submissions, files } = countsOf(due.subjects);
      return {
        kind,
        months: rule?.months ?? null,
        decision: rule?.decision ?? null,
        before,
        dueSubmissions: submissions,
        dueFiles: files,
        held: due.held,
      };
    });
  }

  @Query(() => [DisposalType], {
    description: 'Every disposal that was ever proposed, newest first. For those who moderate only.',
  })
  async disposals(@Context() context: RequestContext): Promise<DisposalType[]> {
    const viewer = await this.decider(context);
    return (await this.service.all()).map((disposal) => disposalType(disposal, viewer));
  }

  @Mutation(() => DisposalType, {
    description:
      'Proposes to destroy all of a kind that is older than the rule says and not on hold. Nothing is destroyed until another person confirms it. For those who moderate only.',
  })
  async proposeDisposal(
    @Context() context: RequestContext,
    @Args('kind', { type: () => DisposableKindEnum, description: 'The kind of record.' }) kind: DisposableKind,
  ): Promise<DisposalType> {
    const viewer = await this.decider(context);
    return disposalType(await this.service.propose(kind, viewer), viewer);
  }

  @Mutation(() => DisposalType, {
    description:
      'Destroys what was proposed, less what has been put on hold since: originals, what was read out of them, figures. It cannot be undone. Refused for whoever proposed it. For those who moderate only.',
  })
  async confirmDisposal(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: "The disposal's id." }) id: string,
  ): Promise<DisposalType> {
    const viewer = await this.decider(context);
    return disposalType(await this.service.confirm(id, viewer), viewer);
  }

  @Mutation(() => DisposalType, {
    description: 'Calls a proposal off; it is kept with who did it, when and why. For those who moderate only.',
  })
  async cancelDisposal(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: "The disposal's id." }) id: string,
    @Args('reason', { type: () => String, description: 'Why, 1-500 characters.' }) reason: string,
  ): Promise<DisposalType> {
    const viewer = await this.decider(context);
    return disposalType(await this.service.cancel(id, reason, viewer), viewer);
  }

  private async decider(context: RequestContext): Promise<Decider> {
    const { session } = await this.viewers.signer(context);
    return { name: session.name, sessionId: session.id };
  }
}
