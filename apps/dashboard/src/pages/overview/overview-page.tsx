import { lazy, startTransition, Suspense, useEffect, useState } from 'react';
import { OverviewDocument, type OverviewQuery as OverviewData } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';
import { Empty } from '../../ui/empty';
import { FailureBoundary } from '../../ui/failure-boundary';
import { LedgerLine } from '../../ui/ledger-line';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { RichText } from '../../ui/rich-text';
import { statementsAddress } from '../../ui/statements-address';
import { DistrictGrains } from './district-grains';
import { MapPanel } from './map-panel';
import { Months } from './months';
import { TopThemes } from './top-themes';
import { previousVisit } from './use-last-visit';
import { Allowed } from '../../ui/viewing';
import './overview.css';

// It compares with what stood before, so it may come after what stands.
const SinceLast = lazy(() => import('./since-last'));
/** Milliseconds that it waits for the browser at most. */
const longestWait = 2000;

export function OverviewPage() {
  const { m } = useLanguage();
  const state = useData(OverviewDocument, {});
  return (
    <Loaded state={state} what={m.overview.loading} lines={12}>
      {(data) => <Overview data={data} />}
    </Loaded>
  );
}

function Overview({ data }: { readonly data: OverviewData }) {
  const { m, language, formats } = useLanguage();
  const { overview, municipality } = data;
  const statements = overview.run?.statements ?? 0;
  const empty = statements === 0;
  return (
    <>
      <div className="band overview-band">
        <div className="wrap overview-hero">
          <div className="overview-words">
            <PageTitle tab={`${m.overview.title}, ${municipality.name}`}>
              {municipality.seedQuestion[language]}
            </PageTitle>
            {empty ? (
              <>
                <p className="lead">{m.overview.empty}</p>
                <Allowed to="TAKE_IN">
                  <AppLink to="/importera" className="button overview-start">
                    {m.overview.emptyAction}
                  </AppLink>
                </Allowed>
              </>
            ) : (
              <>
                <p className="lead">
                  {overview.voices === null ? (
                    m.overview.leadFew
                  ) : (
                    <RichText
                      parts={m.overview.lead(
                        formats.count(overview.voices),
                        formats.count(overview.submissions),
                        formats.count(overview.notes),
                      )}
                    />
                  )}
                </p>
                <p className="overview-became">{m.overview.becameStatements(formats.count(statements))}</p>
                <DistrictGrains districts={overview.byDistrict} />
                <News />
              </>
            )}
          </div>
          <MapPanel data={data} empty={empty} />
        </div>
      </div>
      {!empty && (
        <div className="wrap">
          <section className="section overview-pair">
            <TopThemes themes={overview.topThemes} voices={overview.voices ?? null} />
            <Months overview={overview} programme={data.programme} />
          </section>
          <CommonGround items={data.commonGround} />
          <section className="section overview-pair">
            <div>
              <div className="section-head">
                <h2>{m.overview.ledgerTitle}</h2>
                <p>{m.overview.ledgerIntro}</p>
              </div>
              <LedgerLine ledger={overview.ledger} />
            </div>
            <div className="caution">
              <h2>{m.overview.cautionTitle}</h2>
              <ul>
                {overview.ledger.sentences
                  .filter((sentence) => sentence.short)
                  .map((sentence) => (
                    <li key={sentence.code}>{sentence.text[language]}</li>
                  ))}
                <li>{m.overview.caution}</li>
              </ul>
              <p className="small soft">
                {overview.run && m.overview.runAt(formats.dateTime(overview.run.finishedAt))}{' '}
                <AppLink to="/metod">{m.overview.toMethod}</AppLink>
              </p>
            </div>
          </section>
        </div>
      )}
    </>
  );
}

/** What is new since the last visit: asked for when the browser has shown the rest and is at rest. */
function News() {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    const begin = () => startTransition(() => setIsTime(true));
    // Safari has no idle callbacks.
    if (!('requestIdleCallback' in window)) {
      const wait = setTimeout(begin, longestWait);
      return () => clearTimeout(wait);
    }
    const idle = requestIdleCallback(begin, { timeout: longestWait });
    return () => cancelIdleCallback(idle);
  }, []);
  const place = previousVisit() !== null && <div className="since-place" />;
  if (!isTime) return place;
  return (
    <FailureBoundary instead={null}>
      <Suspense fallback={place}>
        <SinceLast />
      </Suspense>
    </FailureBoundary>
  );
}

function CommonGround({ items }: { readonly items: OverviewData['commonGround'] }) {
  const { m, formats } = useLanguage();
  return (
    <section className="section">
      <div className="section-head">
        <h2>{m.overview.commonTitle}</h2>
        <p>{m.overview.commonIntro}</p>
        {items.length > 0 && <p>{m.overview.commonShares}</p>}
      </div>
      {items.length === 0 ? (
        <Empty text={m.overview.noCommon} />
      ) : (
        <ul className="common-list">
          {items.map((item) => (
            <li key={item.id}>
              <AppLink to={statementsAddress({ nyckelord: item.keyphrase.id, roll: 'resident' })}>{item.label}</AppLink>
              {item.valued.share !== null && item.valued.share !== undefined && (
                <span className="small soft">{m.overview.commonVoices(formats.percent(item.valued.share))}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
