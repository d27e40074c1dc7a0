import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ThemeEvent } from '@guldkorn/insight';
import { enumType } from '../graphql/enum-type.js';

export const ThemeEventKindEnum = enumType<ThemeEvent['kind']>(
  'ThemeEventKind',
  'What became of a theme when themes were looked for anew.',
  {
    kept: 'It lives on, with the same id.',
    born: 'It is new.',
    merged: 'Others have gone into it.',
    split: 'Its statements have gone into several.',
    died: 'Nobody speaks of it any more.',
  },
);

@ObjectType('ThemeEvent', {
  description: 'What became of one of the themes that are found in what the frame leaves over.',
})
export class ThemeEventType {
  @Field(() => ThemeEventKindEnum, { description: 'What became of it.' })
  kind!: ThemeEvent['kind'];

  @Field(() => ID, {
    description: "The theme's id; one that died, or was merged into another, is in no list any more.",
  })
  themeId!: string;

  @Field(() => [ID], {
    description:
      'For a merged theme those that it was made of, for a split one those that it went into; empty otherwise.',
  })
  otherThemeIds!: string[];
}

export function themeEventType(event: ThemeEvent): ThemeEventType {
  const others = event.kind === 'merged' ? event.from : event.kind === 'split' ? event.into : [];
  return { kind: event.kind, themeId: event.themeId, otherThemeIds: [...others] };
}
