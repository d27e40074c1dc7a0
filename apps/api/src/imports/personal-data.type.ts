import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import { MaskReasonEnum } from '../masking/mask-reason.enum.js';
import type { MaskReason } from '../masking/mask-text.js';

@ObjectType('PersonalDataFound', { description: 'Personal data of one kind in a file; given out it is masked.' })
export class PersonalDataFoundType {
  @Field(() => MaskReasonEnum, { description: 'What kind it is.' })
  kind!: MaskReason;

  @Field(() => Int, { description: 'How many times it was found.' })
  count!: number;

  @Field(() => [LocalizedTextType], { description: 'Where, as people name it: the first places.' })
  places!: LocalizedTextType[];
}

@ObjectType('UploadPersonalData', { description: 'The personal data found in a file.' })
export class UploadPersonalDataType {
  @Field(() => Int, { description: 'How many rows were looked through; for a note, how many statements.' })
  searched!: number;

  @Field(() => Int, { description: 'How many there are: the others are looked through when they come in.' })
  of!: number;

  @Field(() => [PersonalDataFoundType], { description: 'What was found, the commonest kind first.' })
  found!: PersonalDataFoundType[];
}
