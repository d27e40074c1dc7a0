import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { StatementType } from '../statements/statement.type.js';
import type { ModerationState } from '../statements/statement.entity.js';
import type { HidingReason } from './hiding-reasons.js';
import type { ModerationDecision } from './moderation-decision.entity.js';
import { HidingReasonEnum, ModerationKindEnum, ModerationStateEnum } from './moderation.enums.js';

@ObjectType('ModerationDecision', {
  description:
    'What somebody has decided about one or more statements. It holds until it is undone, and is kept then too.',
})
export class ModerationDecisionType {
  @Field(() => ID, { description: "The decision's id." })
  id!: string;

  @Field(() => ModerationKindEnum, { description: 'What it changes.' })
  kind!: ModerationDecision['kind'];

  @Field(() => ModerationStateEnum, {
    nullable: true,
    description: 'What it brings the statements to. Null when it is about masking.',
  })
  to!: ModerationState | null;

  @Field(() => HidingReasonEnum, { nullable: true, description: 'Why they are hidden. Null when they are not.' })
  reason!: HidingReason | null;

  @Field(() => String, { description: "The decider's own words; may be empty." })
  comment!: string;

  @Field(() => Int, { description: 'How many statements it is about.' })
  statements!: number;

  @Field(() => String, { description: 'Who decided, by the name they gave.' })
  by!: string;

  @Field(() => GraphQLISODateTime, { description: 'When, UTC.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Who undid it. Null while it holds.' })
  undoneBy!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was undone, UTC. Null while it holds.' })
  undoneAt!: Date | null;
}

@ObjectType('ModerationItem', { description: 'A statement as those who moderate see it, hidden ones too.' })
export class ModerationItemType {
  @Field(() => StatementType, { description: 'The statement, masked.' })
  statement!: StatementType;
}

export const ModerationItemConnectionType = connectionOf(ModerationItemType, 'ModerationItem', 'statements');

@ObjectType('ModerationTotals', { description: 'How many statements there are in each state.' })
export class ModerationTotalsType {
  @Field(() => Int, { description: 'That nobody has decided about.' })
  new!: number;

  @Field(() => Int, { description: 'That are published.' })
  published!: number;

  @Field(() => Int, { description: 'That are hidden.' })
  hidden!: number;

  @Field(() => Int, { description: 'That were hidden and have been brought back.' })
  restored!: number;
}
