import { CombinedError } from 'urql';

/** Refusals of whoever asks, or of just now: they say nothing of what was sent, which may be sent again as it is. */
const notNow = [
  'SIGN_IN_NEEDED',
  'SECOND_FACTOR_NEEDED',
  'ANOTHER_SIGNED_IN',
  'MODERATOR_NEEDED',
  'ROLE_NEEDED',
  'TOKEN_NEEDED',
  'RATE_LIMITED',
  'INTERNAL',
  'HOST_NOT_ALLOWED',
  'ORIGIN_NOT_ALLOWED',
] as const;
export type NotNow = (typeof notNow)[number];

/** Why something has not arrived that may be sent again as it is. */
export interface HeldBack {
  /** The server's refusal; null when it could not be reached. */
  readonly code: NotNow | null;
  readonly error: unknown;
}

/** Whether waiting is all that it takes. */
export function passesByItself({ code }: HeldBack): boolean {
  return code === 'RATE_LIMITED' || code === 'INTERNAL';
}

/** Why what was sent has not arrived but may be sent again; null when the server refused it for good. */
export function heldBack(error: unknown): HeldBack | null {
  const first = error instanceof CombinedError ? error.graphQLErrors[0] : undefined;
  if (first === undefined) return { code: null, error };
  const code = notNow.find((each) => each === first.extensions['code']);
  return code === undefined ? null : { code, error };
}
