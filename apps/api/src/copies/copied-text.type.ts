import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ToldCount } from '@guldkorn/insight';

@ObjectType('CopiedText', {
  description:
    'A text that several have sent in, word for word or near enough. All who did count as one voice for it, whatever else they say is counted as their own.',
})
export class CopiedTextType {
  @Field(() => ID, { description: "The text's id: the least id of its statements; a new one may give it another." })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many have sent it in, told in whole steps of the threshold (5), at least so many. Null when they are too few to be told; two or more all the same.',
  })
  senders!: ToldCount | null;

  shownStatementId!: string;
}
