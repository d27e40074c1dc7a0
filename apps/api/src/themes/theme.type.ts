import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ToldCount } from '@guldkorn/insight';
import { DistrictShareType } from '../districts/district-share.type.js';
import { ThemeOriginEnum } from '../graphql/enums.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import { ValuedShareType } from '../graphql/valued-share.type.js';

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

  @Field(() => Boolean, { description: 'True when people have decided that it is not to be shown.' })
  hidden!: boolean;

  @Field(() => Boolean, { description: 'True when people have decided that it comes first.' })
  pinned!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Voices of residents that speak of it, rounded down to a whole step of the threshold (5). Null when too few to tell, or none.',
  })
  voices!: ToldCount | null;

  @Field(() => ValuedShareType, { description: 'How they lean when they speak of it.' })
  valence!: ValuedShareType;

  @Field(() => [DistrictShareType], { description: 'How many in each district speak of it.' })
  byDistrict!: DistrictShareType[];

  keyphraseIds!: readonly string[];
}
