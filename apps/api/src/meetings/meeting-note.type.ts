import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SetAside, SourceFormat } from '@guldkorn/intake';
import { SetAsideReasonEnum, SourceFormatEnum } from '../graphql/enums.js';
import type { MaskedText } from '../masking/mask-text.js';
import { DateScalar } from '../graphql/scalars.js';

@ObjectType('SetAside', {
  description:
    'A stretch of a meeting note that is not a statement. Every character of a note is in a statement or set aside.',
})
export class SetAsideType {
  @Field(() => Int, { description: "Where it begins: UTF-16 offset into the note's text, 0 is the first character." })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: offset of the first character after it.' })
  end!: number;

  @Field(() => SetAsideReasonEnum, { description: 'Why it is not a statement.' })
  reason!: SetAside['reason'];
}

@ObjectType('MeetingNote', { description: 'The note (anteckning) from a meeting, as it came in.' })
export class MeetingNoteType {
  @Field(() => ID, { description: "The note's id." })
  id!: string;

  @Field(() => String, { description: 'Its title, or the name of its file.' })
  title!: MaskedText;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the meeting. Null when the note does not say.' })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was held. Null when the note does not say.' })
  venue!: MaskedText | null;

  @Field(() => Int, { nullable: true, description: 'How many took part. Null when the note does not say.' })
  participants!: number | null;

  @Field(() => SourceFormatEnum, { description: 'The format of its file.' })
  format!: SourceFormat;

  @Field(() => Boolean, { description: 'True when it is invented, for the example dialogue.' })
  fiction!: boolean;

  districtId!: string | null;
  groupId!: string | null;
  meetingId!: string | null;
  originalId!: string;
}
