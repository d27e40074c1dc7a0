import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ToldCount, ToldNumber } from '@guldkorn/insight';
import { IntervalType } from '../graphql/interval.type.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import { type CrossShareOf, CrossShareOfEnum } from './cross-dimension.enum.js';

@ObjectType('CrossCategory', {
  description: 'One of those that voices are divided into: a district, a month, a theme.',
})
export class CrossCategoryType {
  @Field(() => ID, {
    description:
      'Its id, as a filter of statements takes it; of a channel or a leaning the enum value; of a month `YYYY-MM`.',
  })
  id!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name!: LocalizedTextType;

  @Field(() => Int, {
    nullable: true,
    description:
      'Voices in all of it, told in steps of the threshold (5). Null when too few to tell, or none; and, where neither side is themes or keyphrases, on the side that the shares are not of.',
  })
  voices!: ToldCount | null;
}

@ObjectType('CrossCell', { description: 'The voices that belong to a row and to a column both.' })
export class CrossCellType {
  @Field(() => ID, { description: 'Which column it stands in.' })
  columnId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Voices with a statement that belongs to both, told in steps of the threshold (5). Null when too few to tell, or none.',
  })
  voices!: ToldCount | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Told voices as a share, 0-1, of the column's told voices, or of the row's where that was asked for. Null when either is hidden.",
  })
  share!: ToldNumber | null;

  @Field(() => IntervalType, {
    description:
      'The widest 95 % interval of the share (Wilson) that the told counts allow, 0-1. Given also where the share is hidden.',
  })
  interval!: IntervalType;

  @Field(() => Boolean, { description: 'True where the voices are too few to tell, or none: the two look the same.' })
  suppressed!: boolean;
}

@ObjectType('CrossRow', { description: 'A row of a cross tabulation.' })
export class CrossRowType extends CrossCategoryType {
  @Field(() => [CrossCellType], { description: 'One a column, in their order.' })
  cells!: CrossCellType[];
}

@ObjectType('CrossTabulation', {
  description:
    "Residents' voices by any two things. A voice counts once in every cell that something it says belongs to, so cells need not add up.",
})
export class CrossTabulationType {
  @Field(() => Int, {
    nullable: true,
    description:
      'Voices among all that fits the filter, told in steps of the threshold (5). Null when too few to tell.',
  })
  voices!: ToldCount | null;

  @Field(() => CrossShareOfEnum, { description: 'Of whom the shares are.' })
  shareOf!: CrossShareOf;

  @Field(() => [CrossCategoryType], { description: 'The columns.' })
  columns!: CrossCategoryType[];

  @Field(() => [CrossRowType], { description: 'The rows.' })
  rows!: CrossRowType[];
}
