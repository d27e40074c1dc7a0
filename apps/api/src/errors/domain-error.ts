/** A message in both of the product's languages; it names the place and the remedy. */
export interface Messages {
  readonly sv: string;
  readonly en: string;
}

/** What kind of refusal it is; the one filter makes HTTP statuses of it. */
export type DomainErrorKind =
  | 'invalid'
  | 'notFound'
  | 'conflict'
  | 'tooLarge'
  | 'unauthorized'
  | 'forbidden'
  | 'misdirected'
  | 'tooMany';

/** A refusal that a person can do something about. `code` is stable, e.g. `DISTRICT_UNKNOWN`. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly messages: Messages,
    readonly kind: DomainErrorKind = 'invalid',
  ) {
    super(messages.sv);
    this.name = 'DomainError';
  }
}
