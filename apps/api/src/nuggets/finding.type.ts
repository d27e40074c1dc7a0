import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FindingKind } from '@guldkorn/insight';
import { DistrictShareType } from '../districts/district-share.type.js';
import { FindingKindEnum } from '../graphql/enums.js';
import { IntervalType } from '../graphql/interval.type.js';

@ObjectType('Distinctiveness', {
  description: 'How much more the voices of a district mention a keyphrase than voices elsewhere do.',
})
export class DistinctivenessType {
  @Field(() => Float, {
    description:
      'Log-odds ratio with an informative Dirichlet prior, natural logarithm; 0 is no difference (Monroe, Colaresi & Quinn 2008, doi 10.1093/pan/mpn018).',
  })
  logOdds!: number;

  @Field(() => IntervalType, { description: 'The 95 % interval of logOdds.' })
  interval!: IntervalType;

  @Field(() => Float, { description: 'The z-score: logOdds divided by its standard error.' })
  z!: number;

  @Field(() => Float, { description: 'One-sided exact p-value over voices, 0-1.' })
  p!: number;

  @Field(() => Float, {
    description: 'The p-value adjusted for all the comparisons that were made (Benjamini-Hochberg), 0-1.',
  })
  q!: number;
}

@ObjectType('ValuedShare', {
  description:
    'How those who mention a keyphrase lean when they do, counted in voices; a voice that leans several ways is divided.',
})
export class ValuedShareType {
  @Field(() => Float, {
    nullable: true,
    description:
      'Praise as a share of praise, trouble and wish together, 0-1. Null when those voices are fewer than the threshold (5); rounded to whole per cent when any of the three is hidden.',
  })
  share!: number | null;

  @Field(() => IntervalType, {
    nullable: true,
    description: 'The 95 % interval of share (Wilson). Null when share is null, and rounded as it is.',
  })
  interval!: IntervalType | null;

  @Field(() => Float, { nullable: true, description: 'Voices that praise. Null when fewer than the threshold (5).' })
  praise!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Voices that name a trouble. Null when fewer than the threshold (5).',
  })
  trouble!: number | null;

  @Field(() => Float, { nullable: true, description: 'Voices that wish. Null when fewer than the threshold (5).' })
  wish!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Voices where nothing decides. Null when fewer than the threshold (5).',
  })
  unclear!: number | null;
}

@ObjectType('FindingSupport', { description: 'Who stands behind a finding, in voices of residents.' })
export class FindingSupportType {
  @Field(() => Float, {
    nullable: true,
    description: 'Voices in the district that mention it. Null when fewer than the threshold (5).',
  })
  voices!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Voices in the district in all. Null when fewer than the threshold (5).',
  })
  districtVoices!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Voices in the other districts that mention it. Null when fewer than the threshold (5).',
  })
  voicesElsewhere!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Voices in the other districts in all. Null when fewer than the threshold (5).',
  })
  districtVoicesElsewhere!: number | null;

  @Field(() => Boolean, { description: 'True when leaving out some single voice would undo the finding.' })
  fragile!: boolean;
}

@ObjectType('Nugget', {
  description:
    'A guldkorn of one district, or an utmaning: a keyphrase that is distinctive of it. Each of the four things it takes has a number of its own.',
})
export class NuggetType {
  @Field(() => ID, { description: "The finding's id; a new run gives new ones." })
  id!: string;

  @Field(() => FindingKindEnum, { description: 'Whether it is a nugget or a challenge.' })
  kind!: FindingKind;

  @Field(() => Int, { description: 'Place among those of its kind in the district, 1 is first.' })
  rank!: number;

  @Field(() => String, { description: 'What it is, in a form fit to show.' })
  label!: string;

  @Field(() => DistinctivenessType, { description: 'How distinctive of the district it is.' })
  distinctiveness!: DistinctivenessType;

  @Field(() => ValuedShareType, { description: 'How far it is valued; distinctive is not the same as valued.' })
  valued!: ValuedShareType;

  @Field(() => FindingSupportType, { description: 'Who stands behind it.' })
  support!: FindingSupportType;

  districtId!: string;
  keyphraseId!: string;
}

@ObjectType('CommonGround', {
  description: 'Common ground (gemensam bild): what is valued about evenly in all districts.',
})
export class CommonGroundType {
  @Field(() => ID, { description: "The finding's id; a new run gives new ones." })
  id!: string;

  @Field(() => Int, { description: 'Its place among the common ground, 1 is first.' })
  rank!: number;

  @Field(() => String, { description: 'What it is, in a form fit to show.' })
  label!: string;

  @Field(() => ValuedShareType, { description: 'How far it is valued, over all districts.' })
  valued!: ValuedShareType;

  @Field(() => [DistrictShareType], { description: 'How many in each district mention it.' })
  byDistrict!: DistrictShareType[];

  keyphraseId!: string;
}
