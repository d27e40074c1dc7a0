import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Channel, VoiceRole } from '@guldkorn/insight';
import type { Language, Valence, ValenceBasis } from '@guldkorn/text';
import { ChannelEnum, LanguageEnum, ValenceBasisEnum, ValenceEnum, VoiceRoleEnum } from '../graphql/enums.js';
import { connectionOf } from '../graphql/connection.js';
import { ModerationStateEnum } from '../moderation/moderation.enums.js';
import { RedactionType } from '../masking/redaction.type.js';
import type { MaskedText } from '../masking/mask-text.js';
import type { ModerationState } from './statement.entity.js';
import { DateScalar } from '../graphql/scalars.js';

@ObjectType('Statement', {
  description:
    'A statement (yttrande): the smallest thing said. An answer in a submission, a bullet in a note, a turn of speech.',
})
export class StatementType {
  @Field(() => ID, { description: "The statement's id." })
  id!: string;

  @Field(() => String, {
    description: 'What was said, with a block (█) in the place of each character that is personal data; offsets hold.',
  })
  text!: MaskedText;

  @Field(() => [RedactionType], { description: 'What is masked in the text, and why; in order.' })
  redactions!: readonly RedactionType[];

  @Field(() => ModerationStateEnum, { description: 'Where it stands with those who moderate.' })
  moderation!: ModerationState;

  @Field(() => LanguageEnum, { description: 'The language it is read as.' })
  language!: Language;

  @Field(() => VoiceRoleEnum, { description: 'In which role it was said.' })
  role!: VoiceRole;

  @Field(() => ValenceEnum, { description: 'How it leans.' })
  valence!: Valence;

  @Field(() => ValenceBasisEnum, { description: 'What decided how it leans.' })
  valenceBasis!: ValenceBasis;

  @Field(() => String, {
    nullable: true,
    description: 'The heading in the note that carries its topic. Null when there is none.',
  })
  topic!: MaskedText | null;

  @Field(() => ChannelEnum, { description: 'The way it came in.' })
  channel!: Channel;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was said or sent in. Null when not known.' })
  occurredOn!: string | null;

  @Field(() => Boolean, { description: 'True when its author let it be quoted.' })
  mayBeQuoted!: boolean;

  @Field(() => Boolean, { description: 'True when it is invented, for the example dialogue.' })
  fiction!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      "Where it begins in its note: UTF-16 offset into the note's text, 0 is the first character. Null for a submission.",
  })
  start!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where it ends in its note: offset of the first character after it. Null for a submission.',
  })
  end!: number | null;

  sequence!: number;
  noteId!: string | null;
  questionId!: string | null;
  districtId!: string | null;
  placeId!: string | null;
  groupId!: string | null;
}

export const StatementConnectionType = connectionOf(StatementType, 'Statement', 'statements');
