import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MaskReasonEnum } from './mask-reason.enum.js';
import type { MaskReason } from './mask-text.js';

@ObjectType('Redaction', { description: 'Characters of a text that are masked wherever the text is given out.' })
export class RedactionType {
  @Field(() => ID, {
    nullable: true,
    description: "The redaction's id, to lift it by. Null for one that is not stored: it is found at each reading.",
  })
  id!: string | null;

  @Field(() => Int, { description: 'Where it begins: UTF-16 offset into the text, 0 is the first character.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: offset of the first character after it.' })
  end!: number;

  @Field(() => MaskReasonEnum, { description: 'Why it is masked.' })
  reason!: MaskReason;
}
