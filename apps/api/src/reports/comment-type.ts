import { groupBy } from '../graphql/group-by.js';
import type { Masking } from '../masking/masking.js';
import type { ReportComment } from './report-comment.entity.js';
import type { ReportCommentType } from './report-parts.type.js';

/** A comment as the API shows it. */
export function commentType(
  { id, kind, blockId, text, writtenBy, writtenAt }: ReportComment,
  masking: Masking,
  answers: readonly ReportCommentType[] = [],
): ReportCommentType {
  return { id, kind, blockId: blockId ?? null, text: masking.shortText(text), by: writtenBy, at: writtenAt, answers };
}

/** The comments with their answers, both in their order. */
export function commentTypes(all: readonly ReportComment[], masking: Masking): ReportCommentType[] {
  const answers = groupBy(
    all.filter(({ kind }) => kind === 'answer'),
    ({ answersId }) => answersId,
  );
  return all
    .filter(({ kind }) => kind !== 'answer')
    .map((one) =>
      commentType(
        one,
        masking,
        (answers.get(one.id) ?? []).map((answer) => commentType(answer, masking)),
      ),
    );
}
