import type { GivenSubmission } from './check-submission.js';

/** What was sent, and how. */
export interface SentForm {
  readonly given: GivenSubmission;
  readonly mayBeQuoted: boolean;
  /** The form on the web, or a program's call. */
  readonly by: 'form' | 'graphql';
  /** Filled in where nobody but a machine finds a field; null when it was left empty. */
  readonly trap: string | null;
}

/** JSON in which the same content is the same bytes: keys in order, no space. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** Everything that was sent, as it was sent; nothing of the sender but that. */
export function contentOf({ given, mayBeQuoted, by, trap }: SentForm): string {
  return canonical({ ...given, mayBeQuoted, by, ...(trap === null ? {} : { trap }) });
}

/** The original of a form: what was sent, when, and which submission it belongs to. */
export function originalOf(form: SentForm, submissionId: string, receivedAt: Date): Buffer {
  const content: unknown = JSON.parse(contentOf(form));
  return Buffer.from(canonical({ submissionId, receivedAt: receivedAt.toISOString(), content }), 'utf8');
}
