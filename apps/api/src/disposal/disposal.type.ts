import type { DisposableKind } from '@guldkorn/municipality';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type.js';
import { LocalizedTextType } from '../graphql/localized-text.type.js';
import type { DisposalState } from './disposal.entity.js';

export const DisposableKindEnum = enumType<DisposableKind>(
  'DisposableKind',
  'A kind of record that may be destroyed when the municipality has decided how long it is kept.',
  {
    submission: 'What residents have sent: forms, and files of submissions.',
    withdrawnSubmission: 'Forms that their senders have taken back, with all that stood in them.',
    meetingNote: 'Notes and transcripts of meetings.',
    unusedUpload: 'Files that were handed in and never taken in.',
  },
);

export const DisposalStateEnum = enumType<DisposalState>('DisposalState', 'Where a disposal stands.', {
  proposed: 'It waits for another person to confirm it.',
  done: 'It is confirmed and carried out.',
  cancelled: 'It was called off, and nothing was destroyed.',
});

@ObjectType('RetentionRule', {
  description:
    "How long one kind of record is kept by the municipality's profile, and what of it is due to be destroyed today.",
})
export class RetentionRuleType {
  @Field(() => DisposableKindEnum, { description: 'The kind of record.' })
  kind!: DisposableKind;

  @Field(() => Int, {
    nullable: true,
    description:
      'Months that it is kept, from the day it came in or was taken back; 1-1,200. Null when it is kept for ever, or nothing is decided.',
  })
  months!: number | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description:
      'The decision that the rule follows from. Null when nothing is decided; then nothing may be destroyed.',
  })
  decision!: { readonly sv: string; readonly en: string } | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What came in before this day is due, YYYY-MM-DD in the municipality's time zone. Null when nothing may be destroyed.",
  })
  before!: string | null;

  @Field(() => Int, { description: 'Forms that are due, 0 or more; an exact count, of records and not of people.' })
  dueSubmissions!: number;

  @Field(() => Int, { description: 'Files that are due with all that came out of them, 0 or more; an exact count.' })
  dueFiles!: number;

  @Field(() => Int, { description: 'Forms and files that are old enough but on hold, 0 or more; an exact count.' })
  held!: number;
}

@ObjectType('Disposal', {
  description:
    'One decision to destroy records (gallring): proposed by one person by the rules, confirmed by another, carried out and kept as a record itself.',
})
export class DisposalType {
  @Field(() => ID, { description: "The disposal's id." })
  id!: string;

  @Field(() => DisposableKindEnum, { description: 'The kind of record.' })
  kind!: DisposableKind;

  @Field(() => DisposalStateEnum, { description: 'Where it stands.' })
  state!: DisposalState;

  @Field(() => String, {
    description: "What came in before this day is in it, YYYY-MM-DD in the municipality's time zone.",
  })
  before!: string;

  @Field(() => LocalizedTextType, { description: 'The decision that the rule followed from when it was proposed.' })
  decision!: { readonly sv: string; readonly en: string };

  @Field(() => Int, {
    description: 'Forms in it, 0 or more; once it is done, those that were destroyed. An exact count.',
  })
  submissions!: number;

  @Field(() => Int, {
    description: 'Files in it, 0 or more; once it is done, those that were destroyed. An exact count.',
  })
  files!: number;

  @Field(() => Int, { description: 'Forms and files that were old enough but on hold, 0 or more; an exact count.' })
  held!: number;

  @Field(() => String, { description: 'Who proposed it.' })
  proposedBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was proposed, UTC.' })
  proposedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who confirmed or cancelled it. Null while it waits.' })
  decidedBy!: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was confirmed or cancelled, UTC. Null while it waits.',
  })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled. Null unless it was.' })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 over the sorted SHA-256 of every original that was destroyed, 64 hexadecimal digits. Null unless it is done.',
  })
  digest!: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description:
      "When nothing of it stood in the free pages of the database's file any more, UTC. Null until then, and unless it is done.",
  })
  erasedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether you may confirm it: it waits, and somebody else proposed it.' })
  mayConfirm!: boolean;
}
