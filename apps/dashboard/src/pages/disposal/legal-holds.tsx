import { useRef } from 'react';
import { LiftLegalHoldDocument, type DisposalPageQuery } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { disposalMessages } from '../../messages/disposal-messages';
import { useLanguage } from '../../messages/language';
import { LegalHoldForm } from './legal-hold-form';
import { ReasonButton } from './reason-button';

interface LegalHoldsProps extends Pick<DisposalPageQuery, 'legalHolds' | 'imports'> {
  readonly onChanged: () => void;
}

/** What may not be destroyed, and what no longer must be kept. */
export function LegalHolds({ legalHolds, imports, onChanged }: LegalHoldsProps) {
  const { language, formats } = useLanguage();
  const words = disposalMessages[language];
  const lift = useChange(LiftLegalHoldDocument);
  const title = useRef<HTMLHeadingElement>(null);
  function changed() {
    title.current?.focus();
    onChanged();
  }
  return (
    <section className="section" aria-labelledby="gallring-sparrar">
      <h2 id="gallring-sparrar" ref={title} tabIndex={-1}>
        {words.holdsTitle}
      </h2>
      <p className="disposal-about">{words.holdsAbout}</p>
      {legalHolds.length === 0 ? (
        <p className="soft">{words.noHolds}</p>
      ) : (
        <ul className="disposal-list">
          {legalHolds.map((hold) => {
            const what = hold.everything ? words.everything : (hold.fileName ?? words.aForm);
            const { liftedAt } = hold;
            return (
              <li key={hold.id} data-over={Boolean(liftedAt)}>
                <h3>{what}</h3>
                <p>{hold.reason}</p>
                <div className="soft small">
                  <p>{words.placed(hold.placedBy, formats.dateTime(hold.placedAt))}</p>
                  {liftedAt && (
                    <p>{words.lifted(hold.liftedBy ?? '', formats.dateTime(liftedAt), hold.liftedReason ?? '')}</p>
                  )}
                </div>
                {!liftedAt && (
                  <p>
                    <ReasonButton
                      label={words.lift}
                      about={what}
                      question={words.liftQuestion}
                      explained={words.liftExplained}
                      yes={words.liftYes}
                      busyLabel={words.lifting}
                      onGiven={async (reason) => {
                        await lift({ id: hold.id, reason });
                      }}
                      onDone={changed}
                    />
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <LegalHoldForm imports={imports} onPlaced={changed} />
    </section>
  );
}
