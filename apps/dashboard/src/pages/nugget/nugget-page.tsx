import { useParams } from 'react-router';
import { FindingDecision } from '../../curation/finding-decision';
import { useFindingCuration } from '../../curation/use-finding-curation';
import { ShareBars } from '../../charts/share-bars';
import { NuggetDocument, type NuggetQuery as NuggetData } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { themeMessages } from '../../messages/theme-messages';
import { nuggetMessages } from '../../messages/nugget-messages';
import { AppLink } from '../../ui/app-link';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { statementsAddress } from '../../ui/statements-address';
import { shareOf } from '../district/finding-point';
import { Missing } from '../not-found/missing';
import { Evidence } from './evidence';
import { Valued } from './valued';
import './nugget.css';

type Nugget = NonNullable<NuggetData['nugget']>;

/** One guldkorn or challenge: what people say about it, in their own words, and the figures beside. */
export default function NuggetPage() {
  const { nuggetId = '', districtId = '' } = useParams();
  return <OneNugget key={nuggetId} nuggetId={nuggetId} districtId={districtId} />;
}

function OneNugget({ nuggetId, districtId }: { readonly nuggetId: string; readonly districtId: string }) {
  const { language } = useLanguage();
  const words = nuggetMessages[language];
  const state = useData(NuggetDocument, { id: nuggetId });
  return (
    <Loaded state={state} what={words.loading} lines={10}>
      {(data) =>
        data.nugget ? (
          <NuggetContent nugget={data.nugget} />
        ) : (
          <Missing
            title={words.unknownTitle}
            text={words.unknown}
            to={`/bygd/${districtId}`}
            toLabel={words.toDistrict}
          />
        )
      }
    </Loaded>
  );
}

function NuggetContent({ nugget }: { readonly nugget: Nugget }) {
  const { m, language, formats } = useLanguage();
  const nuggetWords = nuggetMessages[language];
  const themeWords = themeMessages[language];
  const curation = useFindingCuration();
  const { support, district } = nugget;
  const called = nugget.name[language];
  const written = (count: number | null | undefined) =>
    count === null || count === undefined ? m.state.tooFew : m.overview.voicesCount(formats.count(count));
  return (
    <div className="wrap">
      <div className="page-head">
        <p className="kicker">
          <AppLink to={`/bygd/${district.id}`}>{nuggetWords.kicker[nugget.kind](district.name)}</AppLink>
        </p>
        <PageTitle tab={`${called}, ${district.name}`}>
          <span className="nugget-title" data-kind={nugget.kind}>
            {called}
          </span>
        </PageTitle>
        {nugget.words.length > 0 && (
          <p className="lead">{nuggetWords.saidOfTheme(formats.list(nugget.words.map((word) => word.label)))}</p>
        )}
        <FindingDecision finding={nugget} onAsk={curation.ask} />
        {curation.shown}
      </div>
      <div className="nugget-columns">
        <section aria-labelledby="ord">
          <h2 id="ord">{nuggetWords.wordsTitle}</h2>
          <Evidence nuggetId={nugget.id} />
        </section>
        <aside className="nugget-figures">
          <ShareBars
            title={nuggetWords.distinctiveTitle(called)}
            unit={nuggetWords.distinctiveUnit}
            n={nuggetWords.ofVoicesBoth(written(support.districtVoices), written(support.districtVoicesElsewhere))}
            labelColumn={nuggetWords.where}
            shareColumn={themeWords.share}
            rows={[
              {
                id: 'here',
                label: nuggetWords.here(district.name),
                shown: nuggetWords.here(district.name),
                share: shareOf(support.voices, support.districtVoices),
              },
              {
                id: 'elsewhere',
                label: nuggetWords.elsewhere,
                shown: nuggetWords.elsewhere,
                share: shareOf(support.voicesElsewhere, support.districtVoicesElsewhere),
              },
            ]}
          />
          {support.fragile && <p className="nugget-fragile">{nuggetWords.fragile}</p>}
          <Valued nugget={nugget} />
          <details className="more-details">
            <summary>{nuggetWords.statistics}</summary>
            <Statistics nugget={nugget} />
          </details>
          <p>
            <AppLink
              to={statementsAddress({
                ...(nugget.theme ? { tema: nugget.theme.id } : { nyckelord: nugget.keyphrase?.id ?? '' }),
                roll: 'resident',
              })}
            >
              {nuggetWords.all(called)}
            </AppLink>
          </p>
        </aside>
      </div>
    </div>
  );
}

function Statistics({ nugget }: { readonly nugget: Nugget }) {
  const { m, formats, language } = useLanguage();
  const words = nuggetMessages[language];
  const { logOdds, interval, z, p, falseDiscoveryRate } = nugget.distinctiveness;
  const small = (value: number) => (value < 0.0001 ? `< ${formats.decimals(0.0001, 4)}` : formats.decimals(value, 4));
  const rows = [
    [words.logOdds, formats.decimals(logOdds, 2)],
    [m.chart.interval, `${formats.decimals(interval.lower, 2)} – ${formats.decimals(interval.upper, 2)}`],
    [words.z, formats.decimals(z, 2)],
    [words.p, small(p)],
    [words.falseDiscoveryRate, formats.percent(falseDiscoveryRate)],
  ] as const;
  return (
    <table>
      <caption className="small soft">{words.statisticsNote}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="figure">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
