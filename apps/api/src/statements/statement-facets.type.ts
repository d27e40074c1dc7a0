import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('FacetValue', { description: 'One value that statements can be narrowed by, and how many it leaves.' })
export class FacetValueType {
  @Field(() => String, {
    description: 'The value, as StatementFilter takes it: an id, the name of an enum value, or a month YYYY-MM.',
  })
  value!: string;

  @Field(() => Int, { description: 'How many statements the list holds when it is narrowed by this one.' })
  statements!: number;
}

@ObjectType('StatementFacets', {
  description:
    'How many statements each choice would leave, counted under all the other filters but not under those of its own kind; values of none are left out. Statements, not people: each number is the totalCount that `statements` gives when that value is chosen, so that it tells nothing which the list itself does not.',
})
export class StatementFacetsType {
  @Field(() => [FacetValueType], { description: 'By district.' })
  districts!: FacetValueType[];

  @Field(() => [FacetValueType], { description: 'By focus group.' })
  groups!: FacetValueType[];

  @Field(() => [FacetValueType], { description: 'By channel.' })
  channels!: FacetValueType[];

  @Field(() => [FacetValueType], {
    description: 'By theme. A statement may belong to several, and one theme is asked for at a time.',
  })
  themes!: FacetValueType[];

  @Field(() => [FacetValueType], { description: 'By how they lean.' })
  valences!: FacetValueType[];

  @Field(() => [FacetValueType], { description: 'By language.' })
  languages!: FacetValueType[];

  @Field(() => [FacetValueType], { description: 'By the role in which they were said.' })
  roles!: FacetValueType[];

  @Field(() => [FacetValueType], {
    description: 'By month, the earliest first; those whose day is not known are in none.',
  })
  months!: FacetValueType[];

  @Field(() => [FacetValueType], { description: 'By whether they may be quoted: `true` and `false`.' })
  mayBeQuoted!: FacetValueType[];
}
