import { Field, InputType, Int } from '@nestjs/graphql';
import type { ParsedStatement, SetAside } from '@guldkorn/intake';
import { SetAsideReasonEnum, ValenceEnum, VoiceRoleEnum } from '../graphql/enums.js';
import { DateScalar } from '../graphql/scalars.js';

@InputType('NoteChangeInput', {
  description:
    'A stretch of a note as a person sees it: one statement, or no statement. Where several overlap, the later holds.',
})
export class NoteChangeInput {
  @Field(() => Int, { description: "Where it begins: UTF-16 offset into the note's text." })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: offset of the first character after it.' })
  end!: number;

  @Field(() => SetAsideReasonEnum, {
    nullable: true,
    description: 'Why it is no statement. Null or left out: it is one.',
  })
  setAside?: SetAside['reason'] | null;

  @Field(() => VoiceRoleEnum, { defaultValue: 'resident', description: 'In which role it is said.' })
  role!: ParsedStatement['role'];

  @Field(() => ValenceEnum, {
    nullable: true,
    description: 'How it leans; UNCLEAR is as null. Null or left out: its own words decide.',
  })
  valence?: ParsedStatement['valence'] | 'unclear';

  @Field(() => Int, {
    nullable: true,
    description: "Who says it: number in the note's list of speakers. Null or left out: nobody named.",
  })
  speaker?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who says it, where the list of speakers does not have them. Null or left out: as `speaker` says.',
  })
  speakerName?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about. Null or left out: not said.' })
  topic?: string | null;
}

@InputType('NoteHeadInput', {
  description: 'What the head of a note should have said. What is left out stays as it is.',
})
export class NoteHeadInput {
  @Field(() => String, { nullable: true, description: 'Its title. Null: it has none.' })
  title?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the meeting. Null: it is not known.' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was held. Null: it is not known.' })
  venue?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many took part. Null: it is not known.' })
  participants?: number | null;
}
