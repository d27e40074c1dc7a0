import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('OutcomeInput', {
  description: 'What happened after residents had spoken, about a theme, a district, or a theme in a district.',
})
export class OutcomeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The theme it is about. Null or left out: it is about the district as a whole.',
  })
  themeId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The district it is about. Null or left out: it is about the theme wherever people live.',
  })
  districtId?: string | null;

  @Field(() => String, {
    description: 'What happened, in Swedish, 1-5,000 characters. An empty line begins a new paragraph.',
  })
  textSv!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same in English, at most 5,000 characters. Null, left out or empty: Swedish only.',
  })
  textEn?: string | null;
}
