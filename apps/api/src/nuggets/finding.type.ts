import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FindingKind, FindingStatus, FindingSubject, ToldCount, ToldNumber } from '@guldkorn/insight';
import { FindingStatusEnum, FindingSubjectEnum } from '../curation/curation.enums.js';
import { DistrictShareType } from '../districts/district-share.type.js';
import { FindingKindEnum } from '../graphql/enums.js';
import { IntervalType } from '../graphql/interval.type.js';
import { ValuedShareType } from '../graphql/valued-share.type.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';

@ObjectType('Distinctiveness', {
  description:
    'How much more the voices of a district mention a keyphrase than voices elsewhere do. Computed from the told counts of `support`, a hidden one taken as half the threshold rounded down; what was announced was decided by the exact counts.',
})
export class DistinctivenessType {
  @Field(() => Float, {
    description:
      'Log-odds ratio with an informative Dirichlet prior, natural logarithm; 0 is no difference (Monroe, Colaresi & Quinn 2008, doi 10.1093/pan/mpn018).',
  })
  logOdds!: ToldNumber;

  @Field(() => IntervalType, { description: 'The 95 % interval of logOdds.' })
  interval!: IntervalType;

  @Field(() => Float, { description: 'The z-score: logOdds divided by its standard error.' })
  z!: ToldNumber;

  @Field(() => Float, { description: 'One-sided exact p-value over voices, 0-1.' })
  p!: ToldNumber;

  @Field(() => Float, {
    description:
      'Of all that was announced as distinctive in the run, the share expected to be false at most, 0-1 (Benjamini-Hochberg). It was asked of the exact counts, all comparisons together.',
  })
  falseDiscoveryRate!: number;
}

@ObjectType('FindingSupport', {
  description:
    'Who stands behind a finding, in voices of residents, each count rounded down to a whole step of the threshold (5).',
})
export class FindingSupportType {
  @Field(() => Int, {
    nullable: true,
    description:
      'Voices in the district that mention it. Never null for what is announced: that has enough to be told.',
  })
  voices!: ToldCount | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Voices in the district in all. Null when too few to tell, or none.',
  })
  districtVoices!: ToldCount | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Voices in the other districts that mention it. Null when too few to tell, or none.',
  })
  voicesElsewhere!: ToldCount | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Voices in the other districts in all. Null when too few to tell, or none.',
  })
  districtVoicesElsewhere!: ToldCount | null;

  @Field(() => Boolean, { description: 'True when leaving out some single voice would undo the finding.' })
  fragile!: boolean;
}

@ObjectType('Nugget', {
  description:
    'A guldkorn of one district, or an utmaning: a keyphrase that is distinctive of it. Each of the four things it takes has a number of its own.',
})
export class NuggetType {
  @Field(() => ID, { description: "The finding's id; the same in every run that finds it." })
  id!: string;

  @Field(() => FindingKindEnum, { description: 'Whether it is a nugget or a challenge.' })
  kind!: FindingKind;

  @Field(() => Int, { description: 'Place among those of its kind in the district, 1 is first.' })
  rank!: number;

  @Field(() => String, {
    description: 'What it is, in a form fit to show: as residents say or, in Swedish, as people have named it.',
  })
  label!: string;

  @Field(() => LocalizedTextType, {
    description: 'What it is called in each language; as residents say where nobody has named it.',
  })
  name!: LocalizedTextType;

  @Field(() => FindingStatusEnum, { description: 'What people have decided about it.' })
  status!: FindingStatus;

  @Field(() => Boolean, { description: 'True when people have decided that it comes first.' })
  pinned!: boolean;

  @Field(() => FindingSubjectEnum, { description: 'Whether it is about a keyphrase or a theme.' })
  subject!: FindingSubject;

  @Field(() => DistinctivenessType, { description: 'How distinctive of the district it is.' })
  distinctiveness!: DistinctivenessType;

  @Field(() => ValuedShareType, { description: 'How far it is valued; distinctive is not the same as valued.' })
  valued!: ValuedShareType;

  @Field(() => FindingSupportType, { description: 'Who stands behind it.' })
  support!: FindingSupportType;

  districtId!: string;
  /** The keyphrase's id, or the theme's. */
  keyphraseId!: string;
  wordKeys!: readonly string[];
}

@ObjectType('CommonGround', {
  description: 'Common ground (gemensam bild): what is valued about evenly in all districts.',
})
export class CommonGroundType {
  @Field(() => ID, { description: "The finding's id; the same in every run that finds it." })
  id!: string;

  @Field(() => Int, { description: 'Its place among the common ground, 1 is first.' })
  rank!: number;

  @Field(() => String, {
    description: 'What it is, in a form fit to show: as residents say or, in Swedish, as people have named it.',
  })
  label!: string;

  @Field(() => LocalizedTextType, {
    description: 'What it is called in each language; as residents say where nobody has named it.',
  })
  name!: LocalizedTextType;

  @Field(() => FindingStatusEnum, { description: 'What people have decided about it.' })
  status!: FindingStatus;

  @Field(() => Boolean, { description: 'True when people have decided that it comes first.' })
  pinned!: boolean;

  @Field(() => ValuedShareType, { description: 'How far it is valued, over all districts.' })
  valued!: ValuedShareType;

  @Field(() => [DistrictShareType], { description: 'How many in each district mention it.' })
  byDistrict!: DistrictShareType[];

  keyphraseId!: string;
}
