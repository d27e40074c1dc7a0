import type { Profile } from '@guldkorn/municipality';
import { stableId } from '../database/stable-id.js';
import { hasText } from '../text/has-text.js';
import type { IncomingStatement, IncomingSubmission } from './incoming.js';

/** Makes a submission and its statements. */
export function incomingSubmission(
  given: Omit<IncomingSubmission, 'id' | 'statements'>,
  profile: Profile,
): IncomingSubmission {
  const submission = { ...given, id: stableId('submission', given.fingerprint) };
  return { ...submission, statements: statementsOf(submission, profile) };
}

/**
 * The statements of a submission, one for each answer with text; how the question or the column's name leans goes with the answer.
 * @param edition tells a corrected submission's statements from those they replace, whose ids others may have kept.
 */
export function statementsOf(
  given: Omit<IncomingSubmission, 'statements' | 'importId' | 'row' | 'fingerprint' | 'attributes' | 'receivedAt'>,
  profile: Profile,
  edition: string | null = null,
): IncomingStatement[] {
  return given.answers.flatMap((answer, index): IncomingStatement[] => {
    if (!hasText(answer.text)) return [];
    const asked = profile.questions.find((question) => question.id === answer.questionId)?.leaning ?? null;
    const prior = asked === null ? answer.leaning : { valence: asked, basis: 'question' as const };
    return [
      {
        id: stableId('statement', given.id, index, ...(edition === null ? [] : [edition])),
        submissionId: given.id,
        noteId: null,
        voice: given.voice,
        text: answer.text,
        start: null,
        end: null,
        questionId: answer.questionId,
        topic: null,
        role: 'resident',
        channel: 'web',
        districtId: given.districtId,
        placeId: given.placeId,
        groupId: given.groupId,
        occurredOn: given.receivedOn,
        mayBeQuoted: given.mayBeQuoted,
        fiction: given.fiction,
        prior,
      },
    ];
  });
}
