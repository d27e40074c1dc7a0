import { useState } from 'react';
import { AnswerReportCommentDocument, type ReportCommentPartsFragment } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportReadMessages } from '../../messages/report-read-messages';
import { MaskedWords } from '../../ui/masked-words';
import type { Comment } from './talk';
import { TalkForm } from './talk-form';
import { Allowed } from '../../ui/viewing';

interface CommentThreadProps {
  readonly comment: Comment;
  /** Brings in what has been said since. */
  readonly onSaid: () => void;
}

/** A question or a comment with its answers, and where one is written. */
export function CommentThread({ comment, onSaid }: CommentThreadProps) {
  const { language } = useLanguage();
  const words = reportReadMessages[language];
  const answer = useChange(AnswerReportCommentDocument);
  const [answers, setAnswers] = useState(false);
  return (
    <article className="talk-thread">
      <OneComment comment={comment} />
      {comment.answers.length > 0 ? (
        <ul className="talk-answers">
          {comment.answers.map((one) => (
            <li key={one.id}>
              <OneComment comment={one} />
            </li>
          ))}
        </ul>
      ) : (
        comment.kind === 'QUESTION' && <p className="small soft">{words.unanswered}</p>
      )}
      {answers ? (
        <TalkForm
          about={`guldkorn-answer:${comment.id}`}
          label={words.answerTo(comment.by)}
          asksKind={false}
          onSend={(text, by) => answer({ id: comment.id, text, by })}
          onSent={() => {
            setAnswers(false);
            onSaid();
          }}
          onUnanswered={onSaid}
          onClose={() => setAnswers(false)}
        />
      ) : (
        <Allowed to="WRITE_REPORTS">
          <p className="no-print">
            <button
              type="button"
              className="talk-button"
              aria-label={words.answerTo(comment.by)}
              onClick={() => setAnswers(true)}
            >
              {words.answer}
            </button>
          </p>
        </Allowed>
      )}
    </article>
  );
}

function OneComment({ comment }: { readonly comment: ReportCommentPartsFragment }) {
  const { language, formats } = useLanguage();
  const words = reportReadMessages[language];
  return (
    <>
      <p className="small">
        <strong>{words.kind[comment.kind]}</strong>{' '}
        <span className="soft">{words.signed(comment.by, formats.dateTime(comment.at))}</span>
      </p>
      <p className="talk-text">
        <MaskedWords text={comment.text} />
      </p>
    </>
  );
}
