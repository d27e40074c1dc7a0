import { MethodDocument, type MethodQuery as MethodData } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { methodMessages } from '../../messages/method-messages';
import { useLanguage } from '../../messages/language';
import { Empty } from '../../ui/empty';
import { LedgerLine } from '../../ui/ledger-line';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { CodingQuality } from './coding-quality';
import { Coverage } from './coverage';
import './method.css';

/** How the figures come about, in plain words, with the facts of the count that is shown. */
export default function MethodPage() {
  const { language } = useLanguage();
  const words = methodMessages[language];
  const state = useData(MethodDocument, {});
  return (
    <div className="wrap">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        <p className="lead">{words.intro}</p>
      </div>
      <div className="method-columns">
        <div className="method-text">
          {words.sections.map((section) => (
            <section key={section.id} id={section.id} className="stack">
              <h2>{section.title}</h2>
              {section.text.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          ))}
          <CodingQuality />
        </div>
        <aside className="method-run">
          <Loaded state={state} what={words.runLoading} lines={5}>
            {(data) => <RunFacts data={data} />}
          </Loaded>
        </aside>
      </div>
      {state.data && <Coverage ledger={state.data.overview.ledger} />}
    </div>
  );
}

function RunFacts({ data }: { readonly data: MethodData }) {
  const { m, language, formats } = useLanguage();
  const words = methodMessages[language];
  const run = data.latestRun;
  if (!run) return <Empty text={words.runNone} />;
  const facts = [
    [words.finishedAt, formats.dateTime(run.finishedAt)],
    [words.statements, formats.number(run.statements)],
    [
      words.voices,
      run.voices === null || run.voices === undefined ? m.state.tooFew : m.state.atLeast(formats.number(run.voices)),
    ],
    [words.textVersion, run.textVersion],
    [words.insightVersion, run.insightVersion],
    [words.inputHash, run.inputHash.slice(0, 12)],
  ] as const;
  return (
    <div className="stack">
      <h2>{words.runTitle}</h2>
      <dl className="method-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.ledgerTitle}</h3>
      <LedgerLine ledger={data.overview.ledger} />
    </div>
  );
}
