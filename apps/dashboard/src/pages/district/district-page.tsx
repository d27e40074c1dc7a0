import { useParams } from 'react-router';
import { useFindingCuration } from '../../curation/use-finding-curation';
import { ShareBars } from '../../charts/share-bars';
import { DistrictDocument, type DistrictQuery as DistrictData } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { themeMessages } from '../../messages/theme-messages';
import { districtMessages } from '../../messages/district-messages';
import { AppLink } from '../../ui/app-link';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { RichText } from '../../ui/rich-text';
import { statementsAddress } from '../../ui/statements-address';
import { Missing } from '../not-found/missing';
import { chooseQuotes } from './choose-quotes';
import { Findings } from './findings';
import { Places } from './places';
import { ThemeFindings } from './theme-findings';
import { Allowed } from '../../ui/viewing';
import './district.css';

type District = NonNullable<DistrictData['district']>;

/** All of one district on one page; printed, it is the handout. */
export default function DistrictPage() {
  const { districtId = '' } = useParams();
  return <OneDistrict key={districtId} districtId={districtId} />;
}

function OneDistrict({ districtId }: { readonly districtId: string }) {
  const { language } = useLanguage();
  const words = districtMessages[language];
  const state = useData(DistrictDocument, { id: districtId });
  return (
    <Loaded state={state} what={words.loading} lines={12}>
      {(data) =>
        data.district ? (
          <DistrictContent data={data} district={data.district} />
        ) : (
          <Missing title={words.unknownTitle} text={words.unknown} />
        )
      }
    </Loaded>
  );
}

function DistrictContent({ data, district }: { readonly data: DistrictData; readonly district: District }) {
  const { m, language, formats } = useLanguage();
  const words = districtMessages[language];
  const themeWords = themeMessages[language];
  const curation = useFindingCuration();
  const empty = !data.latestRun;
  const byRank = (a: { readonly rank: number }, b: { readonly rank: number }) => a.rank - b.rank;
  const quotes = chooseQuotes([...[...district.nuggets].sort(byRank), ...[...district.challenges].sort(byRank)]);
  const suppressed = district.voices === null || district.voices === undefined;
  const themes = district.themes
    .filter((theme) => theme.origin === 'FRAME' && shareIn(theme.byDistrict, district.id) !== null)
    .slice(0, 8);
  return (
    <>
      <div className="band district-band">
        <div className="wrap page-head">
          <p className="kicker">{words.kicker}</p>
          <PageTitle tab={district.name}>{district.name}</PageTitle>
          {suppressed ? (
            <p className="lead">{empty ? words.leadEmpty : words.leadSuppressed}</p>
          ) : (
            <p className="lead">
              <RichText parts={words.lead(formats.count(district.voices ?? 0))} />
            </p>
          )}
          {district.population && (
            <p className="kicker">
              {m.overview.population(
                formats.number(district.population.count),
                district.population.year,
                district.population.source,
              )}
            </p>
          )}
          <p className="row no-print">
            {empty ? (
              <Allowed to="TAKE_IN">
                <AppLink className="button" to="/importera">
                  {words.emptyAction}
                </AppLink>
              </Allowed>
            ) : (
              <>
                <AppLink className="button" to={statementsAddress({ bygd: district.id, roll: 'resident' })}>
                  {words.allStatements(district.name)}
                </AppLink>
                <AppLink className="button" data-kind="main" to={`/bygd/${district.id}/skriv`}>
                  {words.write}
                </AppLink>
                <button type="button" className="button" onClick={() => window.print()}>
                  {words.print}
                </button>
              </>
            )}
          </p>
        </div>
      </div>
      <div className="wrap">
        <section className="section" aria-labelledby="guldkorn">
          <div className="section-head">
            <h2 id="guldkorn">{words.nuggets}</h2>
            <p>{words.nuggetsIntro(district.name)}</p>
            <p className="print-only">{words.quotesByConsent}</p>
          </div>
          {curation.shown}
          {district.nuggets.length === 0 ? (
            <Empty text={words.noNuggets} />
          ) : (
            <Findings
              kind="NUGGET"
              findings={district.nuggets}
              themes={district.themeNuggets}
              quotes={quotes}
              district={district}
              onDecide={curation.ask}
            />
          )}
          <ThemeFindings kind="NUGGET" findings={district.themeNuggets} district={district} />
        </section>
        <section className="section" aria-labelledby="utmaningar">
          <div className="section-head">
            <h2 id="utmaningar">{words.challenges}</h2>
            <p>{words.challengesIntro(district.name)}</p>
          </div>
          {district.challenges.length === 0 ? (
            <Empty text={words.noChallenges} />
          ) : (
            <Findings
              kind="CHALLENGE"
              findings={district.challenges}
              themes={district.themeChallenges}
              quotes={quotes}
              district={district}
              onDecide={curation.ask}
            />
          )}
          <ThemeFindings kind="CHALLENGE" findings={district.themeChallenges} district={district} />
        </section>
        <section className="section district-pair" aria-labelledby="gemensamt">
          <div>
            <div className="section-head">
              <h2 id="gemensamt">{words.common}</h2>
              <p>{words.commonIntro(district.name)}</p>
            </div>
            <Common items={data.commonGround} districtId={district.id} />
          </div>
          {themes.length > 0 && !suppressed && (
            <div className="no-print">
              <ShareBars
                title={words.themesTitle(district.name)}
                unit={words.themesUnit}
                n={m.overview.voicesCount(formats.count(district.voices ?? 0))}
                labelColumn={m.overview.theme}
                shareColumn={themeWords.share}
                rows={themes.map((theme) => ({
                  id: theme.id,
                  label: theme.name[language],
                  shown: (
                    <AppLink to={statementsAddress({ bygd: district.id, tema: theme.id, roll: 'resident' })}>
                      {theme.name[language]}
                    </AppLink>
                  ),
                  share: shareIn(theme.byDistrict, district.id),
                }))}
              />
            </div>
          )}
        </section>
        <Places places={district.places} notHeard={district.notHeard} />
        {data.latestRun && (
          <p className="print-only handout-foot">
            {words.handout(data.municipality.name, formats.dateTime(data.latestRun.finishedAt))}
          </p>
        )}
      </div>
    </>
  );
}

/** A district's own share, null where it is too small to show. */
function shareIn(
  byDistrict: readonly { readonly district: { readonly id: string }; readonly share?: number | null }[],
  districtId: string,
): number | null {
  return byDistrict.find((one) => one.district.id === districtId)?.share ?? null;
}

function Common({ items, districtId }: { readonly items: DistrictData['commonGround']; readonly districtId: string }) {
  const { m, formats, language } = useLanguage();
  const words = districtMessages[language];
  if (items.length === 0) return <Empty text={m.overview.noCommon} />;
  return (
    <ul className="common-rows">
      {items.map((item) => {
        const share = shareIn(item.byDistrict, districtId);
        return (
          <li key={item.id}>
            <AppLink to={statementsAddress({ bygd: districtId, nyckelord: item.keyphrase.id, roll: 'resident' })}>
              {item.label}
            </AppLink>
            <span className="small soft">
              {share === null ? m.state.tooFew : words.commonShare(formats.percent(share))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
