import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';

@ObjectType('Viewer', { description: 'Whoever asks, and what they may do.' })
export class ViewerType {
  @Field(() => String, {
    nullable: true,
    description: 'The name they gave when they showed the key. Null for whoever has not.',
  })
  name!: string | null;

  @Field(() => Boolean, { description: 'Whether they may read personal data unmasked; each time is written down.' })
  seePersonalData!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether they may publish, hide and restore statements, mask in them, and write to residents what happened then.',
  })
  moderate!: boolean;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When they have to show the key again, UTC. Null for whoever has not shown it.',
  })
  expiresAt!: Date | null;
}
