import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MikroORM } from '@mikro-orm/sql';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { MeetingNoteType } from '../meetings/meeting-note.type.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import { permissionNames, type Permission } from '../permissions/permission-table.js';
import { may } from '../permissions/permissions.js';
import { roleNeeded } from '../permissions/role-refusals.js';
import { Statement } from '../statements/statement.entity.js';
import { StatementType } from '../statements/statement.type.js';
import { Disclosures } from './disclosure-log.js';
import { PermissionEnum, ViewerType } from './viewer.type.js';
import { Viewers, type RequestContext } from './viewers.js';

const written = 'Each reading is written in the disclosure log. Null for everyone but those who may see personal data.';

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(@Inject(Viewers) private readonly viewers: Viewers) {}

  @Query(() => ViewerType, { description: 'Whoever asks.' })
  async viewer(@Context() context: RequestContext): Promise<Omit<ViewerType, 'refusal'>> {
    const viewer = await this.viewers.of(context);
    const { session, permissions, signsAs } = viewer;
    const allowed = permissionNames.filter((permission) => may(viewer, permission));
    return {
      ...permissions,
      may: allowed,
      hasAccount: signsAs !== null,
      name: session?.name ?? null,
      expiresAt: session?.expiresAt ?? null,
    };
  }

  @ResolveField(() => LocalizedTextType, {
    nullable: true,
    description: 'Which roles something takes and who gives them, for whoever may not do it. Null for whoever may.',
  })
  async refusal(
    @Args('permission', { type: () => PermissionEnum, description: 'What it is about.' }) permission: Permission,
    @Context() context: RequestContext,
  ): Promise<LocalizedTextType | null> {
    return may(await this.viewers.of(context), permission) ? null : roleNeeded(permission).messages;
  }
}

@Resolver(() => StatementType)
export class UnmaskedStatementResolver {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Viewers) private readonly viewers: Viewers,
    @Inject(Disclosures) private readonly disclosures: Disclosures,
  ) {}

  @ResolveField(() => String, { nullable: true, description: `What was said, unaltered and unmasked. ${written}` })
  async unmasked(@Parent() { id }: StatementType, @Context() context: RequestContext): Promise<string | null> {
    if (!(await this.disclosures.mayHave(await this.viewers.of(context), 'statement', id))) return null;
    return (await this.orm.em.fork().findOne(Statement, { id }, { fields: ['text'] }))?.text ?? null;
  }
}

@Resolver(() => MeetingNoteType)
export class UnmaskedNoteResolver {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Viewers) private readonly viewers: Viewers,
    @Inject(Disclosures) private readonly disclosures: Disclosures,
  ) {}

  @ResolveField(() => String, { nullable: true, description: `Its text, unaltered and unmasked. ${written}` })
  async unmasked(@Parent() { id }: MeetingNoteType, @Context() context: RequestContext): Promise<string | null> {
    if (!(await this.disclosures.mayHave(await this.viewers.of(context), 'note', id))) return null;
    return (await this.orm.em.fork().findOne(MeetingNote, { id }, { populate: ['text'] }))?.text ?? null;
  }
}
