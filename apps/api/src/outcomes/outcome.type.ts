import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { LocalizedTextType } from '../graphql/localized-text.type.js';

@ObjectType('Outcome', {
  description:
    'What was decided or done after residents had spoken. It stands on the receipt of every contribution that it is about.',
})
export class OutcomeType {
  @Field(() => ID, { description: "The outcome's id." })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The theme it is about, which may have gone since. Null when it is about a district as a whole.',
  })
  themeId!: string | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What that theme was called when it was written. Null when it is about a district as a whole.',
  })
  themeName!: LocalizedTextType | null;

  districtId!: string | null;

  @Field(() => String, { description: 'What happened, in Swedish, in the words of the municipality.' })
  textSv!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same in English. Null when it is written in Swedish only; English pages then show the Swedish.',
  })
  textEn!: string | null;

  @Field(() => String, { description: 'Who wrote it, by the name they gave when they showed the key.' })
  writtenBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was written, UTC.' })
  writtenAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Who removed it, by that same kind of name. Null while it stands.',
  })
  removedBy!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was removed, UTC. Null while it stands.' })
  removedAt!: Date | null;
}
