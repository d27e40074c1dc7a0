import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type.js';
import type { Permission } from '../permissions/permission-table.js';

export const PermissionEnum = enumType<Permission>('Permission', 'What a role lets one do.', {
  open: 'What residents may, who have no account.',
  read: 'Read figures, masked words and frozen reports, mark what has been read, and ask about reports.',
  exportTables: 'Take tables along as files.',
  takeIn: 'Take files in, and out again.',
  curate: 'Decide about findings, themes and words.',
  code: 'Code statements blind.',
  writeReports: 'Put reports together, freeze them, and answer what is asked about them.',
  shareReports: 'Make links by which others read a frozen report.',
  tellResidents: 'Write to residents what happened then.',
  makeTokens: 'Make and revoke tokens for programs.',
  moderate: 'Publish, hide and mask, and see personal data.',
  dispose: "Destroy records by the municipality's rules, and put them on hold.",
  administer: 'Look after accounts, and read the audit log.',
});

@ObjectType('Viewer', { description: 'Whoever asks, and what they may do.' })
export class ViewerType {
  @Field(() => String, {
    nullable: true,
    description:
      "Their account's name, or the one they gave when they showed the moderators' key. Null for whoever has not said.",
  })
  name!: string | null;

  @Field(() => [PermissionEnum], {
    description: 'What they may do by their roles; some of it takes a name to sign with.',
  })
  may!: Permission[];

  @Field(() => Boolean, {
    description: 'Whether they are signed in by an account, whose name all they do is signed with.',
  })
  hasAccount!: boolean;

  @Field(() => Boolean, { description: 'Whether they may read personal data unmasked; each time is written down.' })
  seePersonalData!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether they may publish, hide and restore statements, mask in them, and write to residents what happened then.',
  })
  moderate!: boolean;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When they have to say again who they are, UTC. Null for whoever has not said.',
  })
  expiresAt!: Date | null;
}
