import { useParams } from 'react-router';
import { LeanBars } from '../../charts/lean-bars';
import { leanCounts } from '../../charts/lean-counts';
import { ShareBars } from '../../charts/share-bars';
import { ThemeDocument, type ThemeQuery as ThemeData } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { statementsAddress } from '../../ui/statements-address';
import { Missing } from '../not-found/missing';
import './theme.css';

/** One theme: where it is spoken of, which way it leans, in which words. */
export default function ThemePage() {
  const { themeId = '' } = useParams();
  return <OneTheme key={themeId} themeId={themeId} />;
}

function OneTheme({ themeId }: { readonly themeId: string }) {
  const { m } = useLanguage();
  const state = useData(ThemeDocument, { id: themeId });
  return (
    <Loaded state={state} what={m.theme.loading} lines={8}>
      {(data) =>
        data.theme ? (
          <ThemeContent theme={data.theme} />
        ) : (
          <Missing title={m.theme.unknownTitle} text={m.theme.unknown} />
        )
      }
    </Loaded>
  );
}

function ThemeContent({ theme }: { readonly theme: NonNullable<ThemeData['theme']> }) {
  const { m, language, formats } = useLanguage();
  const name = theme.name[language];
  const suppressed = theme.voices === null || theme.voices === undefined;
  const voices = suppressed ? m.state.tooFew : m.overview.voicesCount(formats.count(theme.voices ?? 0));
  const districts = [...theme.byDistrict].sort(
    (a, b) => (b.share ?? -1) - (a.share ?? -1) || formats.compare(a.district.name, b.district.name),
  );
  return (
    <div className="wrap">
      <div className="page-head">
        <p className="kicker">{m.theme.kicker}</p>
        <PageTitle tab={name}>{name}</PageTitle>
        <p className="lead">{suppressed ? m.theme.leadSuppressed : m.theme.lead(formats.count(theme.voices ?? 0))}</p>
        <p className="row">
          <AppLink className="button" to={statementsAddress({ tema: theme.id, roll: 'resident' })}>
            {m.theme.all}
          </AppLink>
          <AppLink
            className="button"
            data-kind="quiet"
            to={`/teman?${new URLSearchParams({ tema: theme.id }).toString()}`}
          >
            {m.theme.change}
          </AppLink>
        </p>
      </div>
      <div className="theme-columns">
        <ShareBars
          level={2}
          title={m.theme.byDistrictTitle(name)}
          unit={m.theme.byDistrictUnit}
          n={voices}
          labelColumn={m.statements.district}
          shareColumn={m.theme.share}
          rows={districts.map((one) => ({
            id: one.district.id,
            label: one.district.name,
            shown: (
              <AppLink to={statementsAddress({ bygd: one.district.id, tema: theme.id, roll: 'resident' })}>
                {one.district.name}
              </AppLink>
            ),
            share: one.share ?? null,
          }))}
        />
        <div className="stack">
          {!suppressed && (
            <LeanBars
              level={2}
              title={m.theme.lean}
              called={`${m.theme.lean} ${name}`}
              unit={m.overview.themesUnit}
              n={voices}
              labelColumn={m.overview.theme}
              rows={[
                {
                  id: theme.id,
                  label: name,
                  shown: name,
                  counts: leanCounts(theme.valence),
                  total: theme.voices ?? null,
                },
              ]}
            />
          )}
          <h2 className="theme-words-title">{m.theme.keyphrases}</h2>
          <p className="soft">{m.theme.keyphrasesIntro}</p>
          <ul className="theme-words">
            {theme.keyphrases.map((keyphrase) => (
              <li key={keyphrase.id}>
                <AppLink to={statementsAddress({ tema: theme.id, nyckelord: keyphrase.id, roll: 'resident' })}>
                  {keyphrase.label}
                </AppLink>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
