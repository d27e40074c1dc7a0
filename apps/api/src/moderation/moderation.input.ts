import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Channel } from '@guldkorn/insight';
import { ChannelEnum } from '../graphql/enums.js';
import { RedactionReasonEnum } from '../masking/mask-reason.enum.js';
import type { RedactionReason } from '../masking/redaction.entity.js';
import type { ModerationState } from '../statements/statement.entity.js';
import type { HidingReason } from './hiding-reasons.js';
import { HidingReasonEnum, ModerationStateEnum } from './moderation.enums.js';

@InputType('ModerationFilter', { description: 'Which statements of the queue.' })
export class ModerationFilterInput {
  @Field(() => ModerationStateEnum, { nullable: true, description: 'In which state. Null or left out: in any.' })
  state?: ModerationState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those in which something is masked; false: the others. Null or left out: both.',
  })
  hasPersonalData?: boolean | null;

  @Field(() => ChannelEnum, { nullable: true, description: 'By which way they came in. Null or left out: by any.' })
  channel?: Channel | null;
}

@ArgsType()
export class ModerateArgs {
  @Field(() => [ID], { description: 'The statements, 1-500.' })
  statementIds!: string[];

  @Field(() => ModerationStateEnum, { description: 'What they are to become: published, hidden or restored.' })
  to!: ModerationState;

  @Field(() => HidingReasonEnum, { nullable: true, description: 'Why they are hidden; needed then, and only then.' })
  reason?: HidingReason | null;

  @Field(() => String, {
    defaultValue: '',
    description: 'In words, at most 500 characters. Needed when the reason is other.',
  })
  comment!: string;
}

@ArgsType()
export class MaskArgs {
  @Field(() => ID, { description: 'The statement.' })
  statementId!: string;

  @Field(() => Int, { description: "Where it begins: UTF-16 offset into the statement's text." })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: offset of the first character after it.' })
  end!: number;

  @Field(() => RedactionReasonEnum, { description: 'What kind of personal data it is.' })
  reason!: RedactionReason;

  @Field(() => String, { defaultValue: '', description: 'In words, at most 500 characters. May be empty.' })
  comment!: string;
}
