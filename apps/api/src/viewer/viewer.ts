import type { Role } from '../permissions/roles.js';

/** What somebody may do beyond reading what is masked. */
export interface Permissions {
  /** Read personal data unmasked, and fetch originals; each time is written in the disclosure log. */
  readonly seePersonalData: boolean;
  /** Publish, hide and restore statements; mask and unmask; write to residents what happened then. */
  readonly moderate: boolean;
}

/** Who asks. */
export interface Viewer {
  /** As the audit log has it. */
  readonly actor: string;
  readonly roles: ReadonlySet<Role>;
  readonly permissions: Permissions;
  /** The name that all they do is signed with, whatever name they give; null: they are taken at their word. */
  readonly signsAs: string | null;
  /** They have yet to set up a second factor, which their roles take, and may do nothing else. */
  readonly mustSetUp?: true;
  /** Null for whoever has not said who they are. */
  readonly session: { readonly id: string; readonly name: string; readonly expiresAt: Date } | null;
}

/** A viewer whose name is known: what they decide is signed with it. */
export interface Signer extends Viewer {
  readonly session: NonNullable<Viewer['session']>;
}

const readsMasked: Permissions = { seePersonalData: false, moderate: false };

/** Whoever is let in without saying who they are: does all that needs no name, and reads what is masked. */
export const anyone: Viewer = {
  actor: 'local',
  roles: new Set(['analyst', 'editor']),
  permissions: readsMasked,
  signsAs: null,
  session: null,
};

/** Whoever is not signed in where everyone must be. */
export const stranger: Viewer = { ...anyone, actor: 'resident', roles: new Set(['resident']) };

/** Whoever runs the server, at its own terminal: takes files in. Accounts and the log are done on the database itself. */
export const terminal: Viewer = { ...anyone, actor: 'terminal', roles: new Set(['analyst']) };

/** A program, by its token: what those who made it may, but nothing unmasked, and no name to sign with. */
export function program(id: string, roles: readonly Role[]): Viewer {
  return { actor: `token:${id}`, roles: new Set(roles), permissions: readsMasked, signsAs: null, session: null };
}
