import type { ModerationDecisionPartsFragment } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { moderationMessages } from '../../messages/moderation-messages';

interface DecisionHistoryProps {
  readonly decisions: readonly ModerationDecisionPartsFragment[];
  readonly onUndo: (id: string) => void;
}

/** The latest decisions, each with a way back. */
export function DecisionHistory({ decisions, onUndo }: DecisionHistoryProps) {
  const { language, formats } = useLanguage();
  const words = moderationMessages[language];
  const told = ({ kind, to, statements }: ModerationDecisionPartsFragment) =>
    kind === 'STATE' && to
      ? words.told[to](formats.count(statements))
      : words.told[kind === 'MASK' ? 'MASK' : 'UNMASK'];
  return (
    <section className="moderation-history" aria-labelledby="historik">
      <h2 id="historik">{words.history}</h2>
      {decisions.length === 0 && <p className="soft">{words.noHistory}</p>}
      <ol>
        {decisions.map((decision) => (
          <li key={decision.id} data-undone={decision.undoneBy !== null}>
            <p>
              <span className="moderation-told">{told(decision)}</span>
              {decision.reason && <span className="soft"> · {words.reasons[decision.reason]}</span>}
              {decision.comment !== '' && <span className="soft"> · {decision.comment}</span>}
            </p>
            <p className="row soft small">
              <span>
                {decision.by} · {formats.dateTime(decision.at)}
              </span>
              {decision.undoneBy ? (
                <span>{words.undone(decision.undoneBy)}</span>
              ) : (
                <button
                  type="button"
                  className="button"
                  data-kind="quiet"
                  aria-label={words.undoAbout(told(decision))}
                  onClick={() => onUndo(decision.id)}
                >
                  {words.undo}
                </button>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
