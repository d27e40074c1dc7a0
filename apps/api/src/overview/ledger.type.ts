import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextType } from '../graphql/localized-text.type.js';

@ObjectType('LedgerReason', { description: 'Why something was left out, and how often.' })
export class LedgerReasonType {
  @Field(() => String, { description: 'Stable code of the reason.' })
  code!: string;

  @Field(() => Int, { description: 'How many were left out for it.' })
  count!: number;

  @Field(() => LocalizedTextType, { description: 'The reason in words, as told of the first one it was left out for.' })
  text!: LocalizedTextType;
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
}
