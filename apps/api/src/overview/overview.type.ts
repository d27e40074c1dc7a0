import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Channel, ToldCount } from '@guldkorn/insight';
import { ChannelEnum } from '../graphql/enums.js';
import { ValuedShareType } from '../graphql/valued-share.type.js';
import { RunType } from '../runs/run.type.js';

@ObjectType('MonthCount', { description: 'What was said in one month.' })
export class MonthCountType {
  @Field(() => String, { description: 'The month, YYYY-MM.' })
  month!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Voices of residents heard in that month, rounded down to a whole step of the threshold (5). Null when too few to tell, or none.',
  })
  voices!: ToldCount | null;
}

@ObjectType('ChannelCount', { description: 'What came in by one channel.' })
export class ChannelCountType {
  @Field(() => ChannelEnum, { description: 'The channel.' })
  channel!: Channel;

  @Field(() => Int, {
    nullable: true,
    description:
      'Voices of residents heard by it, rounded down to a whole step of the threshold (5). Null when too few to tell, or none.',
  })
  voices!: ToldCount | null;
}

@ObjectType('Overview', {
  description:
    'What has come in, all together. The figures are those of the latest run; before the first they are 0 or null and the lists empty.',
})
export class OverviewType {
  @Field(() => Int, {
    nullable: true,
    description:
      'Voices of residents counted, rounded down to a whole step of the threshold (5); each once, however much they say. Null when too few to tell, or none.',
  })
  voices!: ToldCount | null;

  @Field(() => Int, { description: 'Meeting notes.' })
  notes!: number;

  @Field(() => Int, { description: 'Submissions.' })
  submissions!: number;

  @Field(() => [MonthCountType], {
    description:
      'By month, in order; months in which nothing was said are left out, and so are statements without a date.',
  })
  byMonth!: MonthCountType[];

  @Field(() => [ChannelCountType], { description: 'By channel; channels by which nothing came in are left out.' })
  byChannel!: ChannelCountType[];

  @Field(() => ValuedShareType, { description: 'How they lean.' })
  valence!: ValuedShareType;

  @Field(() => RunType, { nullable: true, description: 'The run that counted. Null before the first analysis.' })
  run!: RunType | null;
}
