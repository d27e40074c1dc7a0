import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { NameOffer, UnknownName } from '@guldkorn/intake';
import { DistrictType } from '../districts/district.type.js';
import { NameOfferReasonEnum, UnknownNameKindEnum } from '../graphql/enums.js';
import type { MaskedText } from '../masking/mask-text.js';
import { FocusGroupType } from '../municipality/municipality.type.js';
import { PlaceType } from '../places/place.type.js';

@ObjectType('NameMeaning', {
  description: 'What somebody has said that a name stands for. Nothing given: it is left empty.',
})
export class NameMeaningType {
  @Field(() => String, { description: 'The name as it is written.' })
  name!: MaskedText;

  @Field(() => DistrictType, { nullable: true, description: 'The district it stands for. Null when it is none.' })
  district!: DistrictType | null;

  @Field(() => PlaceType, { nullable: true, description: 'The place it stands for. Null when it is none.' })
  place!: PlaceType | null;

  @Field(() => FocusGroupType, { nullable: true, description: 'The focus group it stands for. Null when it is none.' })
  group!: FocusGroupType | null;
}

@ObjectType('NameOffer', { description: 'What a name may stand for; it does so only when a person says it.' })
export class NameOfferType {
  @Field(() => String, { description: 'As people know it, with the district of a place: `Granliden (Norrbygden)`.' })
  label!: string;

  @Field(() => NameOfferReasonEnum, { description: 'What it is offered for.' })
  reason!: NameOffer['reason'] | 'remembered';

  @Field(() => NameMeaningType, { description: 'What is then to be said of the name.' })
  meaning!: NameMeaningType;
}

@ObjectType('UnknownName', { description: 'A name in the rows of a table that the profile does not know.' })
export class UnknownNameType {
  @Field(() => UnknownNameKindEnum, { description: 'What it stands in the place of.' })
  kind!: UnknownName['kind'];

  @Field(() => String, { description: 'As it is first written.' })
  name!: MaskedText;

  @Field(() => Int, { description: 'How many of the rows that come in name it.' })
  rows!: number;

  @Field(() => [NameOfferType], { description: 'What it may stand for: what was said of it before goes first.' })
  offers!: NameOfferType[];
}
