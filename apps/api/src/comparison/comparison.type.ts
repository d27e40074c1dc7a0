import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Evidence, FindingKind, ToldCount, ToldNumber } from '@guldkorn/insight';
import { enumType } from '../graphql/enum-type.js';
import { FindingKindEnum } from '../graphql/enums.js';
import { IntervalType } from '../graphql/interval.type.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import { ValuedShareType } from '../graphql/valued-share.type.js';
import { DistinctivenessType } from '../nuggets/finding.type.js';

export type ObstacleCode = 'sameStatements' | 'tooFewVoices';

export const ComparisonObstacleCodeEnum = enumType<ObstacleCode>(
  'ComparisonObstacleCode',
  'Why nothing can be said of two sets.',
  {
    sameStatements: 'Both hold the very same statements.',
    tooFewVoices: 'One of them, or both, has too few voices for their number to be told.',
  },
);

@ObjectType('ComparisonObstacle', { description: 'Why nothing can be said of two sets, and what to do about it.' })
export class ComparisonObstacleType {
  @Field(() => ComparisonObstacleCodeEnum, { description: 'Which of the reasons it is.' })
  code!: ObstacleCode;

  @Field(() => LocalizedTextType, { description: 'The reason in words, with the remedy.' })
  message!: LocalizedTextType;
}

@ObjectType('ShareOfVoices', { description: 'How large a share of the voices in a set mention something.' })
export class ShareOfVoicesType {
  @Field(() => Int, {
    nullable: true,
    description:
      'Voices in the set that mention it, told in steps of the threshold. Null when they are too few to tell.',
  })
  voices!: ToldCount | null;

  @Field(() => Float, {
    nullable: true,
    description: "Told voices that mention it as a share of the set's told voices, 0-1. Null when either is hidden.",
  })
  share!: ToldNumber | null;

  @Field(() => IntervalType, {
    description:
      'The widest 95 % interval of the share (Wilson) that the told counts allow, 0-1. Given also where the share is hidden.',
  })
  interval!: IntervalType;
}

@ObjectType('ComparedFinding', {
  description: 'What is said by a larger share of the voices in one set than in the other, more than chance gives.',
})
export class ComparedFindingType {
  @Field(() => ID, { description: 'The keyphrase or the theme; unique within its set.' })
  id!: string;

  @Field(() => FindingKindEnum, {
    description: 'Nugget: those of the set who mention it value it. Challenge: it troubles them.',
  })
  kind!: FindingKind;

  @Field(() => LocalizedTextType, { description: 'What it is, in a form fit to show.' })
  label!: LocalizedTextType;

  @Field(() => ID, { nullable: true, description: 'The keyphrase that it is. Null for a theme.' })
  keyphraseId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The theme that it is. Null for a keyphrase.' })
  themeId!: string | null;

  @Field(() => DistinctivenessType, { description: 'How much more it is said here than in the other set.' })
  distinctiveness!: DistinctivenessType;

  @Field(() => ValuedShareType, { description: 'How those of the set who mention it lean.' })
  valued!: ValuedShareType;

  @Field(() => ShareOfVoicesType, { description: 'How many of the set mention it.' })
  here!: ShareOfVoicesType;

  @Field(() => ShareOfVoicesType, { description: 'How many of the other set mention it.' })
  there!: ShareOfVoicesType;

  @Field(() => Boolean, { description: 'True when leaving out some single voice would undo the finding.' })
  fragile!: boolean;

  places!: readonly Evidence[];
}

@ObjectType('ComparedSet', { description: 'One of two sets of statements that are held against each other.' })
export class ComparedSetType {
  @Field(() => LocalizedTextType, {
    description: 'The filter in words as within a sentence, such as "Hotagen, september 2020" or "everyone heard".',
  })
  name!: LocalizedTextType;

  @Field(() => Int, {
    nullable: true,
    description:
      'Voices of residents counted in the set, told in steps of the threshold. Each is counted in the set of most of what they say. Null when they are too few to tell.',
  })
  voices!: ToldCount | null;

  found!: readonly ComparedFindingType[];
}

@ObjectType('SharedView', { description: 'What both sets value, about equally often.' })
export class SharedViewType {
  @Field(() => ID, { description: 'The keyphrase that it is.' })
  keyphraseId!: string;

  @Field(() => String, { description: 'What it is, in a form fit to show.' })
  label!: string;

  @Field(() => Int, { description: 'Its place among what both value, 1 is first.' })
  rank!: number;

  @Field(() => ShareOfVoicesType, { description: 'How many of the first set mention it.' })
  inA!: ShareOfVoicesType;

  @Field(() => ShareOfVoicesType, { description: 'How many of the second set mention it.' })
  inB!: ShareOfVoicesType;

  @Field(() => ValuedShareType, { description: 'How those who mention it lean, in both sets together.' })
  valued!: ValuedShareType;

  places!: readonly Evidence[];
}

@ObjectType('Comparison', {
  description:
    'Two sets of statements held against each other, counted by voices as districts are: bygd against the rest, group against group, period against period. Statements in both are left out of both.',
})
export class ComparisonType {
  @Field(() => ComparedSetType, { description: 'The first set, with what is more said there.' })
  a!: ComparedSetType;

  @Field(() => ComparedSetType, { description: 'The second set, with what is more said there.' })
  b!: ComparedSetType;

  @Field(() => Int, {
    nullable: true,
    description:
      'Voices behind the statements that are in both sets and so in neither count, told in steps of the threshold. Null when they are none or too few to tell.',
  })
  voicesInBoth!: ToldCount | null;

  @Field(() => ComparisonObstacleType, {
    nullable: true,
    description: 'Why nothing can be said. Null when the sets were compared; there may still be nothing that differs.',
  })
  obstacle!: ComparisonObstacleType | null;

  shared!: readonly SharedViewType[];
}
