import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { NoteHeading, ParsedStatement, SetAside } from '@guldkorn/intake';
import { HeadingMeaningEnum, SetAsideReasonEnum, ValenceEnum, VoiceRoleEnum } from '../graphql/enums.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import type { MaskedMessages, MaskedText } from '../masking/mask-text.js';

@ObjectType('NoteChange', {
  description:
    'A stretch of a note as a person sees it: one statement, or no statement. Where several overlap, the later holds.',
})
export class NoteChangeType {
  @Field(() => Int, { description: "Where it begins: UTF-16 offset into the note's text." })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: offset of the first character after it.' })
  end!: number;

  @Field(() => SetAsideReasonEnum, { nullable: true, description: 'Why it is no statement. Null when it is one.' })
  setAside!: SetAside['reason'] | null;

  @Field(() => VoiceRoleEnum, { description: 'In which role it is said.' })
  role!: ParsedStatement['role'];

  @Field(() => ValenceEnum, { nullable: true, description: 'How it leans. Null when its own words decide.' })
  valence!: ParsedStatement['valence'];

  @Field(() => Int, {
    nullable: true,
    description: "Who says it: number in the note's list of speakers. Null when nobody is named.",
  })
  speaker!: number | null;

  @Field(() => String, { nullable: true, description: 'What it is about. Null when it is not said.' })
  topic!: MaskedText | null;
}

@ObjectType('NoteSpeaker', { description: 'Somebody who speaks in a note, or whom a person has named as speaking.' })
export class NoteSpeakerType {
  @Field(() => Int, { description: 'The number by which corrections name them, from 1.' })
  number!: number;

  @Field(() => String, { description: 'The name, masked; one who is named by their role only is told.' })
  name!: MaskedText;
}

@ObjectType('NoteHeading', { description: 'A heading of a note.' })
export class NoteHeadingType {
  @Field(() => Int, { description: "Where it begins: UTF-16 offset into the note's text." })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: offset of the first character after it.' })
  end!: number;

  @Field(() => String, { description: 'Its words, without marks.' })
  label!: MaskedText;

  @Field(() => HeadingMeaningEnum, { description: 'What it gives to the statements below it.' })
  meaning!: NoteHeading['meaning'];
}

@ObjectType('NoteOffer', {
  description: 'What somebody decided of an earlier note and that may hold for this one too.',
})
export class NoteOfferType {
  @Field(() => LocalizedTextType, { description: 'What it says.' })
  text!: MaskedMessages;

  @Field(() => Int, { description: 'How many statements of the note it changes.' })
  statements!: number;

  @Field(() => [NoteChangeType], { description: 'What is to be corrected for it to hold.' })
  changes!: NoteChangeType[];
}
