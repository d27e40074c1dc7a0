import { InsightError } from '@guldkorn/insight';
import { IntakeError } from '@guldkorn/intake';
import { DomainError, type DomainErrorKind, type Messages } from './domain-error.js';

/** An error as the world outside may see it. */
export interface DescribedError {
  readonly code: string;
  readonly messages: Messages;
  readonly kind: DomainErrorKind;
}

/** What is said of an error that nobody foresaw; its own words stay in the log. */
export const internalError = {
  code: 'INTERNAL',
  messages: {
    sv: 'Något gick fel på servern. Försök igen; säg till den som sköter servern om det händer igen. Orsaken står i serverns logg.',
    en: 'Something went wrong on the server. Try again; tell whoever runs the server if it happens again. The cause is in its log.',
  },
} as const;

/** Describes a foreseen error; null for one that nobody foresaw. */
export function describeError(error: unknown): DescribedError | null {
  if (error instanceof DomainError) return { code: error.code, messages: error.messages, kind: error.kind };
  if (error instanceof InsightError) return { code: error.code, messages: error.messages, kind: 'conflict' };
  if (error instanceof IntakeError)
    return {
      code: error.code,
      messages: error.messages,
      kind: error.code === 'FILE_TOO_LARGE' ? 'tooLarge' : 'invalid',
    };
  return null;
}
