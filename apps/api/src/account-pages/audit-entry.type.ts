import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import type { AuditAct } from '../audit/audit-acts.js';
import { connectionOf } from '../graphql/connection.js';
import { enumType } from '../graphql/enum-type.js';
import { JsonScalar } from '../graphql/scalars.js';

export const AuditActEnum = enumType<AuditAct>('AuditAct', 'What is written down in the audit log.', {
  signIn: 'Somebody signed in.',
  signInFailed: "A passphrase, a code or the moderators' key was wrong.",
  signInLocked: 'There were too many attempts to sign in.',
  signOut: 'Somebody signed out.',
  sessionRevoked: 'A session was ended from elsewhere.',
  secondFactorOn: 'A second factor was turned on.',
  secondFactorOff: 'A second factor was turned off.',
  passphraseChanged: 'A passphrase was changed.',
  invitation: 'A link was made, to an account or to a new passphrase.',
  invitationRevoked: 'A link was withdrawn.',
  accountMade: 'An account was made.',
  accountDisabled: 'An account was shut.',
  accountEnabled: 'An account was opened again.',
  roleChange: 'An account got other roles.',
  refused: 'Somebody asked for what is not theirs; told once in a quarter of an hour for each thing.',
  moderation: 'Statements were published, hidden, restored or masked.',
  unmasking: 'Personal data was shown.',
  curation: 'A finding, a theme or a word was decided on.',
  coding: 'A sample was drawn or coded.',
  outcome: 'Residents were told what happened then.',
  upload: 'A file was uploaded.',
  import: 'A file was taken in.',
  export: 'A file was fetched.',
  archive: 'A package was made for the archive.',
  reportMade: 'A report was begun.',
  reportChange: 'A report was changed; told once in a quarter of an hour for whoever changes it.',
  reportComment: 'Something was said, asked or answered about a report.',
  reportFreeze: 'A report was frozen.',
  reportShare: 'A report was shared by a link.',
  reportShareRevoked: 'Such a link was withdrawn.',
  correction: 'A contribution was corrected by whoever has its receipt.',
  deletion: 'Something was removed.',
  disposalProposed: 'Destroying records was proposed.',
  disposalCancelled: 'Such a proposal was taken back.',
  disposal: 'Records were destroyed.',
  legalHold: 'Records were put on hold.',
  legalHoldLifted: 'A hold was lifted.',
  tokenMade: 'A token was made.',
  tokenRevoked: 'A token was revoked.',
});

@ObjectType('AuditEntry', {
  description: 'One act that changed or revealed something, or was refused. No entry is ever changed or removed.',
})
export class AuditEntryType {
  @Field(() => Int, { description: 'Its number; 1 for the first, and none is left out.' })
  sequence!: number;

  @Field(() => GraphQLISODateTime, { description: 'When, UTC.' })
  at!: Date;

  @Field(() => String, {
    description: 'Who: `account:ID`, `key:ID`, `token:ID`, `local`, `resident`, `terminal` or `server`.',
  })
  actor!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What whoever did it is called now. Null for those who have no name, or are gone.',
  })
  actorName!: string | null;

  @Field(() => AuditActEnum, { description: 'What was done.' })
  act!: AuditAct;

  @Field(() => String, {
    nullable: true,
    description: 'What it was done to, such as `statement:ID`. Null where the act says it.',
  })
  object!: string | null;

  @Field(() => JsonScalar, {
    description: 'What else there is to know: an object of texts, numbers and lists of texts.',
  })
  details!: unknown;

  @Field(() => String, { description: 'SHA-256, hex, of the entry and of the hash of the one before.' })
  hash!: string;
}

export const AuditEntryConnectionType = connectionOf(AuditEntryType, 'AuditEntry', 'entries');
