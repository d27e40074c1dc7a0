import { useRef } from 'react';
import { RemoveOutcomeDocument, type OutcomesQuery } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { outcomeMessages } from '../../messages/outcome-messages';
import { ConfirmButton } from '../../ui/confirm-button';
import { Empty } from '../../ui/empty';

interface OutcomeListProps extends Pick<OutcomesQuery, 'outcomes'> {
  /** Whether whoever looks may remove answers. */
  readonly mayRemove: boolean;
  readonly onRemoved: () => void;
}

/** The answers that residents see now, newest first. */
export function OutcomeList({ outcomes, mayRemove, onRemoved }: OutcomeListProps) {
  const { language, formats } = useLanguage();
  const words = outcomeMessages[language];
  const remove = useChange(RemoveOutcomeDocument);
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section className="section" aria-labelledby="svar-lista">
      <h2 id="svar-lista" ref={title} tabIndex={-1}>
        {words.listTitle}
      </h2>
      {outcomes.length === 0 ? (
        <Empty text={words.none} />
      ) : (
        <ul className="outcome-list">
          {outcomes.map((outcome) => {
            const names = [outcome.themeName?.[language], outcome.district?.name];
            const about = words.about(names.filter((name) => name !== undefined));
            return (
              <li key={outcome.id}>
                <h3>{about}</h3>
                <p className="outcome-text" lang="sv">
                  {outcome.textSv}
                </p>
                {outcome.textEn && (
                  <p className="outcome-text soft" lang="en">
                    {outcome.textEn}
                  </p>
                )}
                <p className="soft small">{words.written(outcome.writtenBy, formats.dateTime(outcome.writtenAt))}</p>
                {mayRemove && (
                  <ConfirmButton
                    kind="quiet"
                    label={words.remove}
                    about={about}
                    question={words.removeQuestion}
                    explained={words.removeExplained}
                    yes={words.removeYes}
                    busyLabel={words.removing}
                    onConfirm={async () => {
                      await remove({ id: outcome.id });
                    }}
                    onDone={() => {
                      title.current?.focus();
                      onRemoved();
                    }}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
