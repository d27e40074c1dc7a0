import { Field, ID, InputType } from '@nestjs/graphql';
import type { Channel, VoiceRole } from '@guldkorn/insight';
import type { Language, Valence } from '@guldkorn/text';
import { ChannelEnum, LanguageEnum, ValenceEnum, VoiceRoleEnum } from '../graphql/enums.js';
import { DateScalar } from '../graphql/scalars.js';

@InputType('AttributeFilter', { description: 'What those who said it say of themselves.' })
export class AttributeFilterInput {
  @Field(() => ID, { description: 'What they were asked: an attribute of the municipality.' })
  attributeId!: string;

  @Field(() => [ID], { description: 'They gave one of these answers. An empty list sets no bounds.' })
  valueIds!: string[];
}

@InputType('StatementFilter', {
  description:
    'Which statements are meant: those that fit every field given. A field that is null, left out or an empty list sets no bounds. Filters are put together by and, or and not, at most four within each other and with 30 conditions in all (each word of a text is one). Voices are counted once, whatever statements of theirs fit and however many ways.',
})
export class StatementFilterInput {
  @Field(() => [ID], { nullable: true, description: 'From one of these districts.' })
  districtIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'From one of these focus groups.' })
  groupIds?: string[] | null;

  @Field(() => [AttributeFilterInput], {
    nullable: true,
    description: 'By voices that say all of this of themselves. Those who have not answered are then left out.',
  })
  attributes?: AttributeFilterInput[] | null;

  @Field(() => [ChannelEnum], { nullable: true, description: 'Came in by one of these channels.' })
  channels?: Channel[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Said or sent in on this day or later. Statements whose day is not known are then left out.',
  })
  from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Said or sent in on this day or earlier. Statements whose day is not known are then left out.',
  })
  to?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Said or sent in during one of these months, each YYYY-MM.',
  })
  months?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Mentions this keyphrase.' })
  keyphraseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Belongs to this theme.' })
  themeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Says every word of this text in any form (bussarna finds buss, åkte finds åka), by itself or in a compound (skola finds byskola); capitals and small letters alike, but a place in capitals is the place (Ås, not ås). Words within quotation marks stand together as they are written. At most 10 words and 200 characters.',
  })
  text?: string | null;

  @Field(() => [ValenceEnum], { nullable: true, description: 'Leans one of these ways.' })
  valences?: Valence[] | null;

  @Field(() => [VoiceRoleEnum], { nullable: true, description: 'Said in one of these roles.' })
  roles?: VoiceRole[] | null;

  @Field(() => [LanguageEnum], { nullable: true, description: 'Read as one of these languages.' })
  languages?: Language[] | null;

  @Field(() => ID, { nullable: true, description: 'Stands in this meeting note.' })
  meetingNoteId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Came in with this import.' })
  importId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: its author let it be quoted. False: the author did not.',
  })
  mayBeQuoted?: boolean | null;

  @Field(() => [StatementFilterInput], { nullable: true, description: 'Fits every one of these filters too.' })
  and?: StatementFilterInput[] | null;

  @Field(() => [StatementFilterInput], {
    nullable: true,
    description: 'Fits one or more of these filters too. An empty filter among them is fitted by all.',
  })
  or?: StatementFilterInput[] | null;

  @Field(() => StatementFilterInput, {
    nullable: true,
    description:
      'Does not fit this filter. What is not known fits nothing, so a statement without a day fits not: { from }, and one of no district fits not: { districtIds }. An empty filter is fitted by all, so nothing fits not: {}.',
  })
  not?: StatementFilterInput | null;
}
