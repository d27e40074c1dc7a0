import type { CurationPartsFragment } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { curationMessages } from '../../messages/curation-messages';
import { themesMessages } from '../../messages/themes-messages';
import { Loaded } from '../../ui/loaded';
import type { Curation } from '../../curation/use-curation';
import { useMay } from '../../ui/viewing';

interface CurationHistoryProps extends Pick<Curation, 'history' | 'showMore'> {
  readonly onUndo: (decision: CurationPartsFragment) => void;
}

/** Who has decided what, when and why, newest first, each with a way back. */
export function CurationHistory({ history, showMore, onUndo }: CurationHistoryProps) {
  const { language } = useLanguage();
  const words = themesMessages[language];
  return (
    <section className="curation-history" aria-labelledby="historik">
      <h2 id="historik">{words.history}</h2>
      <Loaded state={history} what={words.historyLoading} lines={4}>
        {({ curation: { nodes } }) =>
          nodes.length === 0 ? (
            <p className="soft">{words.noHistory}</p>
          ) : (
            <>
              <ol>
                {nodes.map((decision) => (
                  <Decision key={decision.id} decision={decision} onUndo={onUndo} />
                ))}
              </ol>
              {showMore && (
                <button type="button" className="button" data-kind="quiet" onClick={showMore}>
                  {words.more}
                </button>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

interface DecisionItemProps extends Pick<CurationHistoryProps, 'onUndo'> {
  readonly decision: CurationPartsFragment;
}

function Decision({ decision, onUndo }: DecisionItemProps) {
  const { language, formats } = useLanguage();
  const words = themesMessages[language];
  const decisions = curationMessages[language];
  const may = useMay();
  const { told, at, reason, undone, withoutEffect } = decision;
  return (
    <li data-undone={undone !== null}>
      <p className="curation-told">{told[language]}</p>
      {reason !== '' && <p className="small">{words.because(reason)}</p>}
      {withoutEffect && (
        <p className="small">
          {words.withoutEffect} {withoutEffect.message[language]}
        </p>
      )}
      <p className="row soft small">
        <time dateTime={at}>{formats.dateTime(at)}</time>
        {undone === null && may('CURATE') && (
          <button
            type="button"
            className="button"
            data-kind="quiet"
            aria-label={decisions.undoAbout(told[language])}
            onClick={() => onUndo(decision)}
          >
            {decisions.undo}
          </button>
        )}
      </p>
      {undone && (
        <p className="soft small">
          {words.undoneBy(undone.by, formats.dateTime(undone.at))}{' '}
          {undone.reason !== '' && words.because(undone.reason)}
        </p>
      )}
    </li>
  );
}
