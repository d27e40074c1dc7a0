import { Field, Float, ObjectType } from '@nestjs/graphql';
import { ThemeType } from './theme.type.js';

@ObjectType('StatementTheme', { description: 'One theme that a statement belongs to, and how surely.' })
export class StatementThemeType {
  @Field(() => ThemeType, { description: 'The theme.' })
  theme!: ThemeType;

  @Field(() => Float, {
    description:
      "How sure it is that the statement belongs there, 0-1: 1 where a person has placed it. By the municipality's own words 1 - ½^w for w words that match; for a theme that was found, its chance by the model.",
  })
  confidence!: number;
}
