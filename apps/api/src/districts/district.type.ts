import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Population', { description: 'How many live in a district, and who says so.' })
export class PopulationType {
  @Field(() => Int, { description: 'Inhabitants.' })
  count!: number;

  @Field(() => Int, { description: 'The year of the count.' })
  year!: number;

  @Field(() => String, { description: 'Where the number comes from.' })
  source!: string;
}

@ObjectType('District', {
  description: 'A district (bygd) of the municipality. Its figures are those of the latest run.',
})
export class DistrictType {
  @Field(() => ID, { description: "The district's id in the municipality's profile." })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => PopulationType, {
    nullable: true,
    description: 'Its inhabitants. Null when the profile does not say; the product never guesses.',
  })
  population!: PopulationType | null;
}
