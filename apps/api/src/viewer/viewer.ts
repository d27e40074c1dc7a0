/** What somebody may do beyond reading what is masked. */
export interface Permissions {
  /** Read personal data unmasked, and fetch originals; each time is written in the disclosure log. */
  readonly seePersonalData: boolean;
  /** Publish, hide and restore statements; mask and unmask; write to residents what happened then. */
  readonly moderate: boolean;
}

/** Who asks. */
export interface Viewer {
  readonly permissions: Permissions;
  /** Null for whoever has not shown the moderators' key. */
  readonly session: { readonly id: string; readonly name: string; readonly expiresAt: Date } | null;
}

/** A viewer who has shown the moderators' key. */
export interface Moderator extends Viewer {
  readonly session: NonNullable<Viewer['session']>;
}

/** Everyone else: reads what is masked. */
export const anyone: Viewer = { permissions: { seePersonalData: false, moderate: false }, session: null };
