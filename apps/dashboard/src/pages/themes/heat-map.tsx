import { Link, useSearchParams } from 'react-router';
import { mapLevel, mapScale } from '../../charts/map-level';
import type { ThemesQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { themesMessages } from '../../messages/themes-messages';
import { AppLink } from '../../ui/app-link';
import { statementsAddress } from '../../ui/statements-address';
import { HeatDownloads } from './heat-downloads';
import { inDistrict, leadingTheme, type ListedTheme } from './theme-order';
import { withView } from './themes-address';
import { useGridKeys } from './use-grid-keys';

interface HeatMapProps {
  /** In the order they are shown. */
  readonly themes: readonly ListedTheme[];
  readonly districts: ThemesQuery['districts'];
  /** Voices of residents in all; null where there are too few to tell. */
  readonly voices: number | null;
  /** The theme that is being looked at. */
  readonly chosen: string;
  readonly onPick: (themeId: string) => void;
}

const titleId = 'teman-per-bygd';

/** How many in each bygd speak of each theme: a table whose every cell leads to what they said. */
export function HeatMap({ themes, districts, voices, chosen, onPick }: HeatMapProps) {
  const { m, language, formats } = useLanguage();
  const words = themesMessages[language];
  const [parameters] = useSearchParams();
  const grid = useGridKeys(themes.length);
  const columns = districts.toSorted((a, b) => formats.compare(a.name, b.name));
  const scale = mapScale(themes.flatMap((theme) => theme.byDistrict.flatMap(({ share }) => share ?? [])));
  const leading = leadingTheme(
    themes.filter((theme) => !theme.hidden),
    columns.map(({ id }) => id),
  );
  const n = voices === null ? m.state.tooFew : m.overview.voicesCount(formats.count(voices));
  const title = leading
    ? words.mapTitle(leading.theme.name[language], leading.districts, columns.length)
    : words.mapTitlePlain;
  return (
    <figure className="chart heat">
      <figcaption>
        <h2 className="chart-title" id={titleId}>
          {title}
        </h2>
        <p>
          {m.chart.unit}: {words.mapUnit}. {m.chart.count(n)}.
        </p>
        <p>{words.mapHow}</p>
      </figcaption>
      <div className="table-scroll">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- one goes through it by arrow keys */}
        <table role="grid" aria-labelledby={titleId} onFocus={grid.onFocus} onKeyDown={grid.onKeyDown}>
          <thead>
            <tr>
              <th scope="col">{m.overview.theme}</th>
              <th scope="col">{words.everywhere}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme, row) => (
              <tr key={theme.id} data-chosen={theme.id === chosen}>
                <th scope="row">
                  <Link
                    to={{ pathname: '/teman', search: withView(parameters, 'tema', theme.id).toString() }}
                    aria-current={theme.id === chosen ? 'true' : undefined}
                    tabIndex={grid.tabIndexOf(row, 0)}
                    onClick={() => onPick(theme.id)}
                  >
                    {theme.name[language]}
                  </Link>
                  <ThemeMarks theme={theme} />
                </th>
                <td>
                  <Cell
                    about={theme.name[language]}
                    to={statementsAddress({ tema: theme.id, roll: 'resident' })}
                    voices={theme.voices ?? null}
                    share={null}
                    tabIndex={grid.tabIndexOf(row, 1)}
                  />
                </td>
                {columns.map(({ id, name }, column) => {
                  const told = inDistrict(theme, id);
                  const share = told?.share ?? null;
                  return (
                    <td key={id} data-level={share === null || scale === null ? 0 : mapLevel(share, scale)}>
                      <Cell
                        about={`${theme.name[language]}, ${name}`}
                        to={statementsAddress({ bygd: id, tema: theme.id, roll: 'resident' })}
                        voices={told?.voices ?? null}
                        share={share}
                        tabIndex={grid.tabIndexOf(row, column + 2)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <HeatDownloads title={title} n={n} themes={themes} districts={columns} />
    </figure>
  );
}

/** What people or the machine have made of a theme, in small words under its name. */
function ThemeMarks({ theme }: { readonly theme: ListedTheme }) {
  const { language } = useLanguage();
  const words = themesMessages[language];
  const marks = [
    theme.pinned ? words.pinned : '',
    theme.hidden ? words.hidden : '',
    theme.origin === 'CLUSTER' ? words.found : '',
  ].filter((mark) => mark !== '');
  return marks.length > 0 && <span className="heat-marks">{marks.join(', ')}</span>;
}

interface CellProps {
  /** What the number is of, for those who hear it by itself. */
  readonly about: string;
  readonly to: string;
  readonly voices: number | null;
  readonly share: number | null;
  readonly tabIndex: number;
}

function Cell({ about, to, voices, share, tabIndex }: CellProps) {
  const { m, language, formats } = useLanguage();
  const words = themesMessages[language];
  return (
    <AppLink to={to} tabIndex={tabIndex}>
      <span className="visually-hidden">{about}: </span>
      {voices === null ? (
        <span className="heat-few" title={m.state.tooFew}>
          {words.few}
        </span>
      ) : (
        <>
          <b>{formats.number(voices)}</b>
          <span className="visually-hidden"> {share === null ? words.voices : `${words.voices}, `}</span>
          {share !== null && <span className="heat-share">{formats.percent(share)}</span>}
        </>
      )}
    </AppLink>
  );
}
