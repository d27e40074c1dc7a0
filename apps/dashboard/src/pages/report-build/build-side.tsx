import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { AppLink, useAddress } from '../../ui/app-link';
import { prepareDialog } from '../../ui/dialog';
import { HeldWords } from '../../ui/held-words';
import { NameField } from '../../ui/name-field';
import { Panel, preparePanel } from '../../ui/panel';
import { FreezeReport } from './freeze-report';
import type { Report } from './outline';
import { ReadingPanel } from './reading-panel';
import type { ChangedBlocks } from './use-changed-blocks';
import type { HeldOutline } from './use-outline';

const ChangeScope = lazy(() => import('./change-scope'));

interface BuildSideProps {
  readonly report: Report;
  readonly held: HeldOutline;
  readonly by: string;
  readonly onName: (name: string) => void;
  readonly changed: ChangedBlocks;
  readonly fetchAnew: () => void;
}

/** Beside the report: whether all is saved, who writes, and the way to freeze it. */
export function BuildSide({ report, held, by, onName, changed, fetchAnew }: BuildSideProps) {
  const { language, formats } = useLanguage();
  const words = reportBuildMessages[language];
  const navigate = useNavigate();
  const address = useAddress();
  const [freezes, setFreezes] = useState(false);
  const [scopes, setScoping] = useState(false);
  const [newest] = report.versions;
  const next = (newest?.version ?? 0) + 1;
  const isNamed = by.trim() !== '';
  const sending = held.heldBack === null ? words.saving : <HeldWords held={held.heldBack} unreached={words.lost} />;
  const state = held.isSaved ? words.saved : isNamed ? sending : words.nameMissing;
  return (
    <aside className="build-side no-print" aria-labelledby="laget">
      <h2 id="laget">{words.state}</h2>
      <p>{newest === undefined ? words.draftNow(next) : words.isFrozen(newest.version)}</p>
      <p role="status" className="soft">
        {state}
      </p>
      <NameField
        id="rapport-namn"
        label={words.name}
        why={words.nameWhy}
        value={by}
        required={false}
        onChange={onName}
      />
      <p>
        <button
          type="button"
          className="button"
          data-kind="main"
          aria-haspopup="dialog"
          disabled={!held.isSaved}
          onPointerEnter={prepareDialog}
          onFocus={prepareDialog}
          onClick={() => setFreezes(true)}
        >
          {words.freeze}
        </button>
      </p>
      <p>
        <button
          type="button"
          className="button"
          data-kind="quiet"
          aria-haspopup="dialog"
          disabled={!held.isSaved || !isNamed}
          onPointerEnter={preparePanel}
          onFocus={preparePanel}
          onClick={() => setScoping(true)}
        >
          {words.scope}
        </button>
      </p>
      {scopes && (
        <Panel title={words.scope} closeLabel={words.close} onClose={() => setScoping(false)}>
          <Suspense fallback={null}>
            <ChangeScope
              report={report}
              revision={held.revision}
              by={by}
              onChanged={({ revision, title }) => {
                setScoping(false);
                held.rescoped(revision, title);
                fetchAnew();
              }}
              onFailed={fetchAnew}
            />
          </Suspense>
        </Panel>
      )}
      <ReadingPanel draft={report.draft} />
      {report.versions.length > 0 && (
        <section aria-labelledby="versioner">
          <h3 id="versioner">{words.versions}</h3>
          <ol className="build-versions small">
            {report.versions.map((version) => (
              <li key={version.id}>
                <AppLink to={`/rapport/${report.id}/version/${version.version}`}>
                  {words.readVersion(version.version)}
                </AppLink>{' '}
                <span className="soft">{words.frozenBy(formats.dateTime(version.frozenAt), version.frozenBy)}</span>
                {version.reason !== null && <span className="build-reason">{version.reason}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {freezes && (
        <FreezeReport
          report={report}
          version={next}
          by={by}
          onChanged={() => {
            changed.compare();
            fetchAnew();
          }}
          onFrozen={(version, who) => {
            onName(who);
            void navigate(address(`/rapport/${report.id}/version/${version}`));
          }}
          onClose={() => setFreezes(false)}
        />
      )}
    </aside>
  );
}
