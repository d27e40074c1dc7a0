import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('LocalizedText', { description: "A text in both of the product's languages." })
export class LocalizedTextType {
  @Field(() => String, { description: 'In Swedish.' })
  sv!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}
