import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DistrictShareType } from '../districts/district-share.type.js';
import { ThemeOriginEnum } from '../graphql/enums.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import { ValenceCountsType } from '../graphql/valence-counts.type.js';

@ObjectType('Theme', {
  description: 'A theme (tema): keyphrases that belong together. Its figures are those of the latest run.',
})
export class ThemeType {
  @Field(() => ID, { description: "The theme's id." })
  id!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name!: LocalizedTextType;

  @Field(() => ThemeOriginEnum, { description: 'Where it comes from.' })
  origin!: 'frame' | 'cluster';

  @Field(() => Int, {
    description:
      'Statements that belong to it, however few voices stand behind them. A statement may belong to several themes, or to none.',
  })
  statements!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Voices of residents behind them. Null when they are fewer than the threshold (5).',
  })
  voices!: number | null;

  @Field(() => ValenceCountsType, { description: 'How those statements lean.' })
  valence!: ValenceCountsType;

  @Field(() => [DistrictShareType], { description: 'How many in each district speak of it.' })
  byDistrict!: DistrictShareType[];

  keyphraseIds!: readonly string[];
}
