import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Meeting } from '@guldkorn/municipality';
import { MeetingFormEnum, MeetingKindEnum } from '../graphql/enums.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import { DateScalar } from '../graphql/scalars.js';

@ObjectType('Meeting', {
  description:
    "An occasion in the dialogue's programme. Held in several sittings or not yet dated to the day, it has a period.",
})
export class MeetingType {
  @Field(() => ID, { description: "The meeting's id in the municipality's profile." })
  id!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => MeetingKindEnum, { description: 'What kind of meeting it is.' })
  kind!: Meeting['kind'];

  @Field(() => MeetingFormEnum, { description: 'How it is held.' })
  form!: Meeting['form'];

  @Field(() => DateScalar, { description: 'First day of the period it is held in.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day of the period; the same as `from` for a meeting with a date.' })
  to!: string;

  @Field(() => String, {
    nullable: true,
    description: "When it begins, HH:MM in the municipality's own time. Null when not set.",
  })
  startsAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "When it ends, HH:MM in the municipality's own time, on its last day. Null when not set.",
  })
  endsAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it is held, as the municipality's profile says. Null when not set.",
  })
  venue!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Participants it is meant for, at least. Null when anyone may come or it is not said.',
  })
  participantsFrom!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Participants it is meant for, at most. Null when anyone may come or it is not said.',
  })
  participantsTo!: number | null;

  districtId!: string | null;
  groupId!: string | null;
}
