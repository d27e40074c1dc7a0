import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ToldCount } from '@guldkorn/insight';

@ObjectType('ValenceCounts', {
  description:
    'How residents lean in what they say, counted in voices; a voice that leans several ways is divided. Each count is rounded down to a whole step of the threshold (5).',
})
export class ValenceCountsType {
  @Field(() => Int, {
    nullable: true,
    description: 'Voices that praise what is there. Null when too few to tell, or none.',
  })
  praise!: ToldCount | null;

  @Field(() => Int, { nullable: true, description: 'Voices that name a trouble. Null when too few to tell, or none.' })
  trouble!: ToldCount | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Voices that wish for what is not there. Null when too few to tell, or none.',
  })
  wish!: ToldCount | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Voices where nothing decides. Null when too few to tell, or none.',
  })
  unclear!: ToldCount | null;
}
