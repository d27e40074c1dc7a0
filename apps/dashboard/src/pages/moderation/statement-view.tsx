import type { ModerationQueueQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { moderationMessages } from '../../messages/moderation-messages';
import { StatementCard } from '../../ui/statement-card';

export type QueuedStatement = ModerationQueueQuery['moderationQueue']['nodes'][number]['statement'];

interface StatementViewProps {
  readonly statement: QueuedStatement;
  /** Null while it is shown masked. */
  readonly unmasked: string | null;
  readonly onLift: (redactionId: string) => void;
}

/** A statement with what is masked in it, each with a way to show it to everyone. */
export function StatementView({ statement, unmasked, onLift }: StatementViewProps) {
  const { m, language, formats } = useLanguage();
  const words = moderationMessages[language];
  return (
    <>
      <StatementCard statement={statement} marks={[]} />
      {unmasked !== null && (
        <div className="moderation-unmasked">
          <p className="soft small">{words.unmaskedNote}</p>
          <p>{unmasked}</p>
        </div>
      )}
      {statement.redactions.length > 0 && (
        <section aria-label={words.masked} className="moderation-masked">
          <h3>{words.masked}</h3>
          <ul>
            {statement.redactions.map(({ id, start, reason }, index) => (
              <li key={start} className="row">
                <span>{m.statement.maskedWords[reason]}</span>
                {id && (
                  <button
                    type="button"
                    className="button"
                    data-kind="quiet"
                    aria-label={words.liftAbout(m.statement.maskedWords[reason], formats.number(index + 1))}
                    onClick={() => onLift(id)}
                  >
                    {words.lift}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
