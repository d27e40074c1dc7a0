import { useRef } from 'react';
import {
  CancelDisposalDocument,
  ConfirmDisposalDocument,
  type DisposalPageQuery,
} from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { disposalMessages } from '../../messages/disposal-messages';
import { useLanguage } from '../../messages/language';
import { ConfirmButton } from '../../ui/confirm-button';
import { Empty } from '../../ui/empty';
import { ReasonButton } from './reason-button';

type Disposal = DisposalPageQuery['disposals'][number];

interface DisposalListProps extends Pick<DisposalPageQuery, 'disposals'> {
  readonly onDecided: () => void;
}

/** What has been proposed, and what came of it, newest first. */
export function DisposalList({ disposals, onDecided }: DisposalListProps) {
  const { language } = useLanguage();
  const words = disposalMessages[language];
  const title = useRef<HTMLHeadingElement>(null);
  function decided() {
    title.current?.focus();
    onDecided();
  }
  return (
    <section className="section" aria-labelledby="gallring-lista">
      <h2 id="gallring-lista" ref={title} tabIndex={-1}>
        {words.listTitle}
      </h2>
      {disposals.length === 0 ? (
        <Empty text={words.none} />
      ) : (
        <ul className="disposal-list">
          {disposals.map((disposal) => (
            <DisposalCard key={disposal.id} disposal={disposal} onDecided={decided} />
          ))}
        </ul>
      )}
    </section>
  );
}

function DisposalCard({ disposal, onDecided }: { readonly disposal: Disposal; readonly onDecided: () => void }) {
  const { language, formats } = useLanguage();
  const words = disposalMessages[language];
  const { id, kind, state, before, decision, submissions, files, held, mayConfirm } = disposal;
  const amount = words.amount(submissions, files);
  const about = `${words.kinds[kind]}, ${amount}`;
  const confirm = useChange(ConfirmDisposalDocument);
  const cancel = useChange(CancelDisposalDocument);
  return (
    <li>
      <p className="disposal-state" data-state={state}>
        {words.states[state]}
      </p>
      <h3>{words.kinds[kind]}</h3>
      <p>
        {kind === 'WITHDRAWN_SUBMISSION'
          ? words.dueWithdrawn(submissions, formats.date(before))
          : words.due(submissions, files, formats.date(before))}{' '}
        <span className="soft">{words.decidedIn(decision[language])}</span>
      </p>
      {held > 0 && <p>{words.held(held)}</p>}
      <History disposal={disposal} />
      {state === 'PROPOSED' && (
        <>
          {!mayConfirm && <p>{words.own}</p>}
          <p className="row">
            {mayConfirm && (
              <ConfirmButton
                label={words.confirm}
                about={about}
                question={words.confirmQuestion}
                explained={words.confirmExplained(about)}
                yes={words.confirmYes}
                busyLabel={words.confirming}
                onConfirm={async () => {
                  await confirm({ id });
                }}
                onDone={onDecided}
              />
            )}
            <ReasonButton
              label={words.cancel}
              about={about}
              question={words.cancelQuestion}
              explained={words.cancelExplained}
              yes={words.cancelYes}
              busyLabel={words.cancelling}
              onGiven={async (reason) => {
                await cancel({ id, reason });
              }}
              onDone={onDecided}
            />
          </p>
        </>
      )}
    </li>
  );
}

function History({ disposal }: { readonly disposal: Disposal }) {
  const { language, formats } = useLanguage();
  const words = disposalMessages[language];
  const { state, proposedBy, proposedAt, decidedBy, decidedAt, reason, digest, erasedAt } = disposal;
  const [who, when] = [decidedBy ?? '', decidedAt ? formats.dateTime(decidedAt) : ''];
  return (
    <div className="soft small">
      <p>{words.proposed(proposedBy, formats.dateTime(proposedAt))}</p>
      {state === 'CANCELLED' && <p>{words.cancelled(who, when, reason ?? '')}</p>}
      {state === 'DONE' && (
        <>
          <p>{words.confirmed(who, when)}</p>
          <p>{erasedAt ? words.erased(formats.dateTime(erasedAt)) : words.erasing}</p>
          <p>
            {words.digest} <code>{digest}</code>
          </p>
        </>
      )}
    </div>
  );
}
