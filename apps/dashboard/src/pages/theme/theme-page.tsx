import { useParams } from 'react-router';
import { LeanBars } from '../../charts/lean-bars';
import { leanCounts } from '../../charts/lean-counts';
import { ShareBars } from '../../charts/share-bars';
import { ThemeDocument, type ThemeQuery as ThemeData } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { themeMessages } from '../../messages/theme-messages';
import { AppLink } from '../../ui/app-link';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { statementsAddress } from '../../ui/statements-address';
import { Missing } from '../not-found/missing';
import { ThemeMarked } from './theme-marked';
import { WhoseWords } from './whose-words';
import './theme.css';

/** One theme: where it is spoken of, which way it leans, in which words. */
export default function ThemePage() {
  const { themeId = '' } = useParams();
  return <OneTheme key={themeId} themeId={themeId} />;
}

function OneTheme({ themeId }: { readonly themeId: string }) {
  const { language } = useLanguage();
  const words = themeMessages[language];
  const state = useData(ThemeDocument, { id: themeId });
  return (
    <Loaded state={state} what={words.loading} lines={8}>
      {(data) =>
        data.theme ? <ThemeContent theme={data.theme} /> : <Missing title={words.unknownTitle} text={words.unknown} />
      }
    </Loaded>
  );
}

function ThemeContent({ theme }: { readonly theme: NonNullable<ThemeData['theme']> }) {
  const { m, language, formats } = useLanguage();
  const themeWords = themeMessages[language];
  const statementsWords = statementsMessages[language];
  const name = theme.name[language];
  const suppressed = theme.voices === null || theme.voices === undefined;
  const voices = suppressed ? m.state.tooFew : m.overview.voicesCount(formats.count(theme.voices ?? 0));
  const districts = [...theme.byDistrict].sort(
    (a, b) => (b.share ?? -1) - (a.share ?? -1) || formats.compare(a.district.name, b.district.name),
  );
  return (
    <div className="wrap">
      <div className="page-head">
        <p className="kicker">{themeWords.kicker}</p>
        <PageTitle tab={name}>{name}</PageTitle>
        <p className="lead">
          {suppressed ? themeWords.leadSuppressed : themeWords.lead(formats.count(theme.voices ?? 0))}
        </p>
        <p className="row">
          <AppLink className="button" to={statementsAddress({ tema: theme.id, roll: 'resident' })}>
            {themeWords.all}
          </AppLink>
          <AppLink
            className="button"
            data-kind="quiet"
            to={`/teman?${new URLSearchParams({ tema: theme.id, ...(theme.hidden && { dolda: 'ja' }) }).toString()}`}
          >
            {themeWords.change}
          </AppLink>
        </p>
        <ThemeMarked theme={theme} />
      </div>
      <div className="theme-columns">
        <ShareBars
          level={2}
          title={themeWords.byDistrictTitle(name)}
          unit={themeWords.byDistrictUnit}
          n={voices}
          labelColumn={statementsWords.district}
          shareColumn={themeWords.share}
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
              title={themeWords.lean}
              called={`${themeWords.lean} ${name}`}
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
          <h2 className="theme-words-title">{themeWords.keyphrases}</h2>
          <p className="soft">{themeWords.keyphrasesIntro}</p>
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
      {!suppressed && <WhoseWords themeId={theme.id} name={name} />}
    </div>
  );
}
