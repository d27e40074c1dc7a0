import { Args, ArgsType, Field, GraphQLISODateTime, Query, Resolver } from '@nestjs/graphql';
import type { AuditAct } from '../audit/audit-acts.js';
import { checkFirst, decodeCursor, encodeCursor, PageArgs, pageOf, type Page } from '../graphql/connection.js';
import { AuditActEnum, AuditEntryConnectionType, AuditEntryType } from './audit-entry.type.js';
import { AuditLogQueries } from './audit-log.queries.js';

@ArgsType()
class AuditLogArgs extends PageArgs {
  @Field(() => AuditActEnum, { nullable: true, description: 'Only these acts. Null or left out: all.' })
  act?: AuditAct | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'From this moment on. Null or left out: the first.' })
  from?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Before this moment. Null or left out: until now.' })
  to?: Date | null;
}

const isSequence = (value: unknown): value is [number] =>
  Array.isArray(value) && value.length === 1 && Number.isSafeInteger(value[0]);

/** The audit log, for those who look after accounts. */
@Resolver(() => AuditEntryType)
export class AuditLogResolver {
  constructor(private readonly queries: AuditLogQueries) {}

  @Query(() => AuditEntryConnectionType, {
    description: 'What has been done and by whom, latest first. For administrators only.',
  })
  async auditLog(@Args() { first, after, act, from, to }: AuditLogArgs): Promise<Page<AuditEntryType>> {
    const limit = checkFirst(first);
    const [before = null] = decodeCursor(after, isSequence) ?? [];
    const filter = { act: act ?? null, from: from?.toISOString() ?? null, to: to?.toISOString() ?? null };
    const rows = await this.queries.latest({ ...filter, before }, limit + 1);
    const actors = await this.queries.actors(rows);
    return pageOf(rows, limit, {
      node: ({ at, details, object, ...entry }) => ({
        ...entry,
        at: new Date(at),
        object: object ?? null,
        details: JSON.parse(details) as unknown,
        actorName: actors.get(entry.actor)?.name ?? null,
      }),
      cursor: ({ sequence }) => encodeCursor([sequence]),
      total: () => this.queries.count(filter),
    });
  }
}
