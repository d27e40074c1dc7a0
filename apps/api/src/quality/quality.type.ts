import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import { CodeFrameThemeType } from './code-frame-theme.type.js';
import { EstimateType } from './estimate.type.js';

@ObjectType('ThemeQuality', { description: 'How well one theme is coded.' })
export class ThemeQualityType {
  @Field(() => CodeFrameThemeType, { description: 'The theme.' })
  theme!: CodeFrameThemeType;

  @Field(() => Float, {
    description:
      'Share of statements that have it according to the two people, 0-1: the mean of both, weighted by inclusion.',
  })
  prevalence!: number;

  @Field(() => Int, { description: 'Statements that at least one of the two people gave it.' })
  statements!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'How much of what the machine gave it the people gave it too, 0-1. Null when the machine gave it to none.',
  })
  precision!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How much of what the people gave it the machine gave it too, 0-1. Null when the people gave it to none.',
  })
  recall!: number | null;

  @Field(() => EstimateType, {
    nullable: true,
    description: 'Of precision and recall together, 0-1, higher is better. Null when nobody gave it to any statement.',
  })
  f1!: EstimateType | null;

  @Field(() => EstimateType, {
    nullable: true,
    description:
      "Cohen's kappa of the two people: 1 for full agreement, 0 for no more than chance, down to -1. Null when neither, or both, gave it to every statement.",
  })
  kappa!: EstimateType | null;
}

@ObjectType('QualityFigure', {
  description:
    'How well the machine codes statements by the code frame, beside how well two people agree who coded the same statements blind. Only statements that both have read count.',
})
export class QualityFigureType {
  @Field(() => ID, { description: 'The sample it is measured on.' })
  sampleId!: string;

  @Field(() => GraphQLISODateTime, {
    description: 'When the sample was drawn, UTC; the machine is measured as it read that day.',
  })
  drawnAt!: Date;

  @Field(() => Boolean, {
    description: 'True when the list of themes has been changed since: then a new sample says more.',
  })
  frameHasChanged!: boolean;

  @Field(() => [String], { description: 'The two people, by name.' })
  coders!: readonly string[];

  @Field(() => Int, { description: 'Statements that both have coded, 30 or more.' })
  coded!: number;

  @Field(() => EstimateType, {
    nullable: true,
    description:
      'F1 of the machine against each person in turn, 0-1, higher is better; every decision weighs the same. Null when nobody gave any statement a theme.',
  })
  microF1!: EstimateType | null;

  @Field(() => EstimateType, {
    nullable: true,
    description:
      'The same as a mean over themes, 0-1: every theme weighs the same, however rare. Null when nobody gave any statement a theme.',
  })
  macroF1!: EstimateType | null;

  @Field(() => EstimateType, {
    nullable: true,
    description:
      'F1 of the two people against each other, 0-1: what the machine can be expected to reach. Null when neither gave any statement a theme.',
  })
  peopleMicroF1!: EstimateType | null;

  @Field(() => EstimateType, {
    nullable: true,
    description: 'The same as a mean over themes, 0-1. Null when neither gave any statement a theme.',
  })
  peopleMacroF1!: EstimateType | null;

  @Field(() => EstimateType, {
    nullable: true,
    description:
      "The two people's agreement: Krippendorff's alpha with MASI distance, 1 for full agreement, 0 for no more than chance. Null when every coding is the same.",
  })
  alpha!: EstimateType | null;

  @Field(() => [ThemeQualityType], { description: 'Theme by theme, in the order of the list.' })
  themes!: ThemeQualityType[];
}

@ObjectType('Quality', { description: 'How well statements are coded, as far as it has been measured.' })
export class QualityType {
  @Field(() => QualityFigureType, {
    nullable: true,
    description: 'The figure of the latest sample that two people have coded enough of. Null: not yet measured.',
  })
  figure!: QualityFigureType | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Why there is no figure, and what it takes. Null when there is one.',
  })
  notYet!: LocalizedTextType | null;

  @Field(() => Int, {
    description: 'Statements of the latest sample that two people have coded; 0 when none is drawn.',
  })
  coded!: number;

  @Field(() => Int, { description: 'Statements that two people must have coded before there is a figure.' })
  needed!: number;
}
