import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Channel, ToldCount } from '@guldkorn/insight';
import { DistrictType } from '../districts/district.type.js';
import { ChannelEnum } from '../graphql/enums.js';
import { FocusGroupType } from '../municipality/municipality.type.js';

const tooFew = 'rounded down to a step of the threshold (5). Null when too few to tell, none included';

@ObjectType('LedgerRow', {
  description:
    'What became of all that came from one district, focus group, channel or month. Counts are told rounded down, and none of them where the voices are too few to tell; received = analysed + duplicates + excluded as they are told.',
})
export class LedgerRowType {
  @Field(() => DistrictType, {
    nullable: true,
    description: 'The district, in the breakdown by district. Null for what says none, and in the other breakdowns.',
  })
  district!: DistrictType | null;

  @Field(() => FocusGroupType, {
    nullable: true,
    description: 'The focus group, in the breakdown by group. Null for what is from none, and in the other breakdowns.',
  })
  group!: FocusGroupType | null;

  @Field(() => ChannelEnum, {
    nullable: true,
    description: 'The channel, in the breakdown by channel. Null in the other breakdowns.',
  })
  channel!: Channel | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The month it was said or sent, YYYY-MM, in the breakdown by month. Null for what has no date, and in the other breakdowns.',
  })
  month!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'All that was received: the sum of the three that are told. Null when none of them is.',
  })
  received!: ToldCount | null;

  @Field(() => Int, { nullable: true, description: `What came in, ${tooFew}.` })
  analysed!: ToldCount | null;

  @Field(() => Int, { nullable: true, description: `What had come in before and was not taken in twice, ${tooFew}.` })
  duplicates!: ToldCount | null;

  @Field(() => Int, { nullable: true, description: `What was left out, ${tooFew}.` })
  excluded!: ToldCount | null;

  @Field(() => Int, {
    nullable: true,
    description: `Voices of residents heard, by the latest run, ${tooFew}, and before the first analysis.`,
  })
  voices!: ToldCount | null;
}

@ObjectType('LedgerRest', { description: 'What hiding and rounding leave out of the rows of a breakdown.' })
export class LedgerRestType {
  @Field(() => Int, { description: 'Of all that was received, 0 or more.' })
  received!: number;

  @Field(() => Int, { description: 'Of what came in, 0 or more.' })
  analysed!: number;

  @Field(() => Int, { description: 'Of what had come in before, 0 or more.' })
  duplicates!: number;

  @Field(() => Int, { description: 'Of what was left out, 0 or more.' })
  excluded!: number;
}

@ObjectType('LedgerBreakdown', {
  description: "The ledger taken apart. The rows and what is untold add up to the ledger's totals, exactly.",
})
export class LedgerBreakdownType {
  @Field(() => [LedgerRowType], {
    description:
      "Districts and groups in the profile's order, whether heard or not; every channel; months in order, those with too few voices left out. What says none comes last.",
  })
  rows!: LedgerRowType[];

  @Field(() => LedgerRestType, { description: 'What the rows do not tell.' })
  untold!: LedgerRestType;
}
