import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Question } from '@guldkorn/municipality';
import { ValenceEnum } from '../graphql/enums.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import { JsonScalar } from '../graphql/scalars.js';

@ObjectType('Question', { description: 'A question that residents answer.' })
export class QuestionType {
  @Field(() => ID, { description: "The question's id in the municipality's profile." })
  id!: string;

  @Field(() => LocalizedTextType, { description: 'The question as it is put.' })
  text!: LocalizedTextType;

  @Field(() => ValenceEnum, {
    nullable: true,
    description: 'How answers to it lean when their own words do not decide. Null when the question does not tell.',
  })
  leaning!: Question['leaning'];
}

@ObjectType('AttributeValue', { description: 'An answer that residents may choose to what is asked of themselves.' })
export class AttributeValueType {
  @Field(() => ID, { description: "The answer's id in the municipality's profile; unique within its attribute." })
  id!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name!: LocalizedTextType;
}

@ObjectType('Attribute', {
  description: 'Something that residents may say of themselves, such as gender, since the municipality asks for it.',
})
export class AttributeType {
  @Field(() => ID, { description: "The attribute's id in the municipality's profile." })
  id!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'The question as it is put.' })
  question!: LocalizedTextType;

  @Field(() => [AttributeValueType], {
    description: 'The answers to choose among, two or more, in the order of the form.',
  })
  values!: AttributeValueType[];
}

@ObjectType('FocusGroup', { description: 'A focus group (fokusgrupp) of the dialogue.' })
export class FocusGroupType {
  @Field(() => ID, { description: "The group's id in the municipality's profile." })
  id!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name!: LocalizedTextType;

  districtId!: string | null;
}

@ObjectType('Support', {
  description: 'Who helps residents to take part: a role and a way to reach it, never a person.',
})
export class SupportType {
  @Field(() => LocalizedTextType, { description: 'The role that helps.' })
  role!: LocalizedTextType;

  @Field(() => String, { description: 'How it is reached, in Swedish.' })
  channel!: string;
}

@ObjectType('Municipality', { description: 'The municipality that holds the dialogue, as its profile says.' })
export class MunicipalityType {
  @Field(() => String, { description: 'Municipality code of Statistics Sweden (SCB), four digits.' })
  code!: string;

  @Field(() => String, { description: 'Its full name.' })
  name!: string;

  @Field(() => String, { description: 'Its name in daily speech.' })
  shortName!: string;

  @Field(() => Int, { nullable: true, description: 'Inhabitants. Null when the profile does not say.' })
  population!: number | null;

  @Field(() => LocalizedTextType, { description: "The dialogue's one question." })
  seedQuestion!: LocalizedTextType;

  @Field(() => [QuestionType], { description: 'Every question that submissions answer, in the order of the form.' })
  questions!: QuestionType[];

  @Field(() => [FocusGroupType], { description: 'Every focus group.' })
  focusGroups!: FocusGroupType[];

  @Field(() => [AttributeType], {
    description: 'What residents are asked of themselves, in the order of the form. Empty when nothing is asked.',
  })
  attributes!: AttributeType[];

  @Field(() => SupportType, { description: 'Where a resident gets help to take part.' })
  support!: SupportType;

  @Field(() => JsonScalar, {
    description:
      "The districts' shapes: a GeoJSON FeatureCollection (RFC 7946), each feature with properties.districtId, and the source to name beside the map in `attribution`, in Swedish (sv) and English (en).",
  })
  districtMap!: unknown;
}
