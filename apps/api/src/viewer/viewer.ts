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
  readonly roles: ReadonlySet<Role>;
  readonly permissions: Permissions;
  /** Null for whoever has not said who they are. */
  readonly session: { readonly id: string; readonly name: string; readonly expiresAt: Date } | null;
}

/** A viewer whose name is known: what they decide is signed with it. */
export interface Signer extends Viewer {
  readonly session: NonNullable<Viewer['session']>;
}

const readsMasked: Permissions = { seePersonalData: false, moderate: false };

/** Whoever is let in without saying who they are: does all that needs no name, and reads what is masked. */
export const anyone: Viewer = { roles: new Set(['analyst', 'editor']), permissions: readsMasked, session: null };
