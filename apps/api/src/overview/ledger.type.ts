import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DistrictType } from '../districts/district.type.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import type { MaskedMessages } from '../masking/mask-text.js';
import { FocusGroupType } from '../municipality/municipality.type.js';
import { PlaceType } from '../places/place.type.js';
import { MeetingType } from '../programme/meeting.type.js';
import { LedgerBreakdownType } from './ledger-row.type.js';

@ObjectType('LedgerReason', { description: 'Why something was left out, and how often.' })
export class LedgerReasonType {
  @Field(() => String, { description: 'Stable code of the reason.' })
  code!: string;

  @Field(() => Int, { description: 'How many were left out for it.' })
  count!: number;

  @Field(() => LocalizedTextType, { description: 'The reason in words, as told of the first one it was left out for.' })
  text!: MaskedMessages;
}

@ObjectType('NotHeard', { description: "Who has not been heard, each list in the profile's order." })
export class NotHeardType {
  @Field(() => [DistrictType], {
    description: 'Districts with too few voices to tell of (threshold 5), none included: the two look the same.',
  })
  districts!: DistrictType[];

  @Field(() => [FocusGroupType], {
    description: 'Focus groups with too few voices to tell of (threshold 5), none included: the two look the same.',
  })
  groups!: FocusGroupType[];

  @Field(() => [PlaceType], {
    description:
      'Places that too few residents have given as theirs to tell of (threshold 5), nobody included: the two look the same.',
  })
  places!: PlaceType[];

  @Field(() => [MeetingType], { description: 'Meetings of the programme that are over and have no note here.' })
  meetings!: MeetingType[];
}

@ObjectType('CoverageSentence', {
  description: 'What may or may not be concluded, in a plain sentence put together by rule from told figures.',
})
export class CoverageSentenceType {
  @Field(() => String, { description: 'Stable code of what it is about, e.g. SELF_SELECTED.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'The sentence.' })
  text!: LocalizedTextType;

  @Field(() => Boolean, { description: 'True for those that must stand wherever figures do.' })
  short!: boolean;
}

@ObjectType('Ledger', {
  description:
    'What became of all that was received: rows of submissions files, submissions by the form, statements in meeting notes. received = analysed + duplicates + excluded, exactly.',
})
export class LedgerType {
  @Field(() => Int, { description: 'All that was received.' })
  received!: number;

  @Field(() => Int, { description: 'What came in; it is in the figures from the next run on.' })
  analysed!: number;

  @Field(() => Int, { description: 'What had come in before and was not taken in twice.' })
  duplicates!: number;

  @Field(() => Int, { description: 'What was left out; the sum of the reasons.' })
  excluded!: number;

  @Field(() => [LedgerReasonType], { description: 'Why things were left out, the commonest reason first.' })
  reasons!: LedgerReasonType[];

  @Field(() => LedgerBreakdownType, { description: 'By the district that a row or statement is from.' })
  byDistrict!: LedgerBreakdownType;

  @Field(() => LedgerBreakdownType, { description: 'By the focus group that it is from.' })
  byGroup!: LedgerBreakdownType;

  @Field(() => LedgerBreakdownType, { description: 'By the channel it came by; submissions by form and file are WEB.' })
  byChannel!: LedgerBreakdownType;

  @Field(() => LedgerBreakdownType, { description: 'By the month it was said or sent.' })
  byMonth!: LedgerBreakdownType;

  @Field(() => NotHeardType, { description: 'Who has not been heard.' })
  notHeard!: NotHeardType;

  @Field(() => [CoverageSentenceType], { description: 'What may and may not be concluded, in the order to be read.' })
  sentences!: CoverageSentenceType[];
}
