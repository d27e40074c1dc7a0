import { useState } from 'react';
import { CombinedError } from 'urql';
import { ProposeDisposalDocument, type DisposableKind, type DisposalPageQuery } from '../../graphql/generated/graphql';
import { useChange } from '../../graphql/use-data';
import { disposalMessages } from '../../messages/disposal-messages';
import { useLanguage } from '../../messages/language';
import { errorText } from '../../ui/loaded';

interface DisposalRulesProps extends Pick<DisposalPageQuery, 'retention'> {
  /** Kinds of which a proposal waits. */
  readonly waiting: ReadonlySet<DisposableKind>;
  readonly onProposed: () => void;
}

/** How long each kind is kept, and what is old enough to be proposed. */
export function DisposalRules({ retention, waiting, onProposed }: DisposalRulesProps) {
  const { language, m } = useLanguage();
  const words = disposalMessages[language];
  const propose = useChange(ProposeDisposalDocument);
  const [busy, setBusy] = useState<DisposableKind | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(kind: DisposableKind) {
    setBusy(kind);
    setProblem(null);
    try {
      await propose({ kind });
      onProposed();
    } catch (error) {
      setProblem(error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network);
    } finally {
      setBusy(null);
    }
  }

  return (
    <section className="section" aria-labelledby="gallring-regler">
      <h2 id="gallring-regler">{words.rulesTitle}</h2>
      <ul className="disposal-list">
        {retention.map((rule) => {
          const isDue = rule.dueSubmissions + rule.dueFiles > 0;
          return (
            <li key={rule.kind}>
              <h3>{words.kinds[rule.kind]}</h3>
              <RuleText rule={rule} />
              {waiting.has(rule.kind) && <p>{words.waits}</p>}
              {isDue && !waiting.has(rule.kind) && (
                <p>
                  <button
                    type="button"
                    className="button"
                    aria-label={`${words.propose}: ${words.kinds[rule.kind]}`}
                    disabled={busy !== null}
                    onClick={() => void send(rule.kind)}
                  >
                    {busy === rule.kind ? words.proposing : words.propose}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {problem !== null && (
        <p role="alert" className="disposal-wrong">
          {problem}
        </p>
      )}
    </section>
  );
}

function RuleText({ rule }: { readonly rule: DisposalPageQuery['retention'][number] }) {
  const { language, formats } = useLanguage();
  const words = disposalMessages[language];
  const { kind, months, decision, before, dueSubmissions, dueFiles, held } = rule;
  if (!decision) return <p className="soft">{words.undecided}</p>;
  const day = before ? formats.date(before) : null;
  const due =
    kind === 'WITHDRAWN_SUBMISSION' && day !== null
      ? words.dueWithdrawn(dueSubmissions, day)
      : words.due(dueSubmissions, dueFiles, day ?? '');
  return (
    <>
      <p>
        {months ? words.rule(months) : words.forEver}{' '}
        <span className="soft">{words.decidedIn(decision[language])}</span>
      </p>
      {day !== null && <p>{dueSubmissions + dueFiles === 0 ? words.noneDue(day) : due}</p>}
      {held > 0 && <p>{words.held(held)}</p>}
    </>
  );
}
