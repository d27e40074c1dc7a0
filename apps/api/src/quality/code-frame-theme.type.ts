import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LocalizedTextType } from '../graphql/localized-text.type.js';

@ObjectType('CodeFrameTheme', { description: "A theme of the municipality's own list, as those who code see it." })
export class CodeFrameThemeType {
  @Field(() => ID, { description: "The theme's id." })
  id!: string;

  @Field(() => LocalizedTextType, {
    description: 'What it is called; its id where it has left the list since the sample was drawn.',
  })
  name!: LocalizedTextType;
}
