import { useData } from '../../graphql/use-data';
import type { MethodQuery as MethodData } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { Empty } from '../../ui/empty';
import { LedgerLine } from '../../ui/ledger-line';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { MethodQuery } from './method-query';
import './method.css';

/** How the figures come about, in plain words, with the facts of the count that is shown. */
export default function MethodPage() {
  const { m } = useLanguage();
  const state = useData(MethodQuery, {});
  return (
    <div className="wrap">
      <div className="page-head">
        <PageTitle tab={m.method.title}>{m.method.title}</PageTitle>
        <p className="lead">{m.method.intro}</p>
      </div>
      <div className="method-columns">
        <div className="method-text">
          {m.method.sections.map((section) => (
            <section key={section.id} id={section.id} className="stack">
              <h2>{section.title}</h2>
              {section.text.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          ))}
        </div>
        <aside className="method-run">
          <Loaded state={state} what={m.method.runLoading} lines={5}>
            {(data) => <RunFacts data={data} />}
          </Loaded>
        </aside>
      </div>
    </div>
  );
}

function RunFacts({ data }: { readonly data: MethodData }) {
  const { m, formats } = useLanguage();
  const run = data.latestRun;
  if (!run) return <Empty text={m.method.runNone} />;
  const facts = [
    [m.method.finishedAt, formats.dateTime(run.finishedAt)],
    [m.method.statements, formats.number(run.statements)],
    [m.method.voices, formats.number(run.voices)],
    [m.method.textVersion, run.textVersion],
    [m.method.insightVersion, run.insightVersion],
    [m.method.inputHash, run.inputHash.slice(0, 12)],
  ] as const;
  return (
    <div className="stack">
      <h2>{m.method.runTitle}</h2>
      <dl className="method-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{m.method.ledgerTitle}</h3>
      <LedgerLine ledger={data.overview.ledger} />
    </div>
  );
}
