import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ParagraphRole, PartKind, PlaceFigure, ReportLanguage, SourceKind } from '@guldkorn/report';
import { enumType } from '../graphql/enum-type.js';

export const ReportLanguageEnum = enumType<ReportLanguage>(
  'ReportLanguage',
  'The language that a text is written in.',
  {
    sv: 'Swedish.',
    en: 'English. What residents say stays in their own words.',
  },
);

export const PlaceFigureEnum = enumType<PlaceFigure>('PlaceFigure', 'Which figures the text of a place may hold.', {
  voices: 'How many voices have been heard from it.',
  shares: 'How large a share of them mention each finding, as people say it.',
  intervals: 'The same shares in per cent, with their 95 % intervals.',
  common: 'What it shares with all the other districts.',
});

export const ParagraphRoleEnum = enumType<ParagraphRole>('ParagraphRole', 'What a paragraph is in its text.', {
  title: 'The title of the whole.',
  heading: 'A heading.',
  body: 'Running text.',
  quote: "A resident's own words, and where they come from.",
});

export const PartKindEnum = enumType<PartKind>('PartKind', 'What a part of a sentence is.', {
  text: 'Words put together by rules.',
  figure: 'A figure, as a number or in words.',
  quote: "A resident's own words, masked.",
});

export const SourceKindEnum = enumType<SourceKind>('ReportSourceKind', 'What a claim in a text stands on.', {
  everyone: 'The figures of the whole dialogue.',
  district: "The district's own figures.",
  finding: 'A finding.',
  statement: 'A statement that is quoted.',
  commonGround: 'What is valued in all districts.',
  theme: 'A theme, and how many speak of it.',
  outcome: 'What the municipality has answered.',
  report: 'A frozen version of a report.',
  method: 'How everything is counted.',
});

@ObjectType('ReportPart', { description: 'A part of a sentence, with what it stands on.' })
export class ReportPartType {
  @Field(() => PartKindEnum, { description: 'What it is.' })
  kind!: PartKind;

  @Field(() => String, {
    description: 'Its words. The parts of a sentence are read one after the other, with nothing between them.',
  })
  text!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Of a figure: what it is a figure of, the same whatever its size. Null for what is no figure.',
  })
  figureId!: string | null;

  @Field(() => [ID], { description: "What it stands on: ids among the text's sources." })
  sourceIds!: readonly string[];
}

@ObjectType('ReportSentence', { description: 'A sentence.' })
export class ReportSentenceType {
  @Field(() => [ReportPartType], { description: 'Its parts, in order.' })
  parts!: readonly ReportPartType[];
}

@ObjectType('ReportParagraph', { description: 'A paragraph, a heading or a quote.' })
export class ReportParagraphType {
  @Field(() => ID, { description: 'What it is about: the same in every draft of the same text.' })
  id!: string;

  @Field(() => ParagraphRoleEnum, { description: 'What it is in the text.' })
  role!: ParagraphRole;

  @Field(() => [ReportSentenceType], { description: 'Its sentences, in order.' })
  sentences!: readonly ReportSentenceType[];
}

@ObjectType('ReportSource', { description: 'What claims of a text stand on.' })
export class ReportSourceType {
  @Field(() => ID, {
    description:
      "Its id: that of the district, finding, statement, common ground, theme, outcome or report version, 'all' of the whole dialogue, or 'method'.",
  })
  id!: string;

  @Field(() => SourceKindEnum, { description: 'What it is.' })
  kind!: SourceKind;

  @Field(() => String, { description: 'What it is called in the list of sources.' })
  title!: string;
}

@ObjectType('PlaceText', {
  description:
    'A first draft of the story of a district, put together by rules from what is told elsewhere: no figure in it is new, and no language model has had a hand in it.',
})
export class PlaceTextType {
  @Field(() => [ReportParagraphType], { description: 'Its paragraphs, in order.' })
  paragraphs!: readonly ReportParagraphType[];

  @Field(() => [ReportSourceType], { description: 'What it stands on, in the order of the text.' })
  sources!: readonly ReportSourceType[];
}
