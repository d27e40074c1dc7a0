import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { HeatTable, type HeatColumn } from '../../charts/heat-table';
import { useLanguage } from '../../messages/language';
import { themesMessages } from '../../messages/themes-messages';
import { statementsAddress } from '../../ui/statements-address';
import { leadingTheme, type ListedTheme, type ToldCell } from './theme-order';
import { withView, type ThemesShow } from './themes-address';

/** A column of themes: what it holds, and the statements that a theme has in it. */
export interface ThemesColumn extends HeatColumn {
  readonly filters: Parameters<typeof statementsAddress>[0];
}

/** What every table of themes is given. */
export interface ThemesHeatBase {
  /** In the order they are shown. */
  readonly themes: readonly ListedTheme[];
  /** Voices of residents in all; null where there are too few to tell. */
  readonly voices: number | null;
  /** The theme that is being looked at. */
  readonly chosen: string;
  readonly onPick: (themeId: string) => void;
}

interface ThemesHeatProps extends ThemesHeatBase {
  readonly show: Exclude<ThemesShow, 'ord'>;
  readonly columns: readonly ThemesColumn[];
  readonly cellOf: (theme: ListedTheme, columnId: string) => ToldCell | undefined;
  /** Themes that too few in every column speak of: named below the table. */
  readonly untold?: readonly ListedTheme[];
  readonly children?: ReactNode;
}

/** How many in each column speak of each theme: a table whose every cell leads to what they said. */
export function ThemesHeat({ untold = [], children, ...shown }: ThemesHeatProps) {
  const { themes, voices, chosen, onPick, show, columns, cellOf } = shown;
  const { m, language, formats } = useLanguage();
  const words = themesMessages[language];
  const [parameters] = useSearchParams();
  const leading = leadingTheme(
    themes.filter((theme) => !theme.hidden),
    columns.map(({ id }) => id),
    cellOf,
  );
  const { title, plain, unit } = words.maps[show];
  const themeLink = ({ id, name }: ListedTheme, tabIndex?: number) => (
    <Link
      to={{ pathname: '/teman', search: withView(parameters, 'tema', id).toString() }}
      preventScrollReset
      aria-current={id === chosen ? 'true' : undefined}
      tabIndex={tabIndex}
      onClick={() => onPick(id)}
    >
      {name[language]}
    </Link>
  );
  return (
    <HeatTable
      titleId={`teman-per-${show}`}
      title={leading ? title(leading.theme.name[language], leading.columns, columns.length) : plain}
      called={plain}
      unit={unit}
      n={voices === null ? m.state.tooFew : m.overview.voicesCount(formats.count(voices))}
      how={words.mapHow}
      rowColumn={m.overview.theme}
      totalColumn={words.everywhere}
      columns={columns}
      close={show === 'tid' || show === 'grupp'}
      rows={themes.map((theme) => ({
        id: theme.id,
        name: theme.name[language],
        chosen: theme.id === chosen,
        head: (tabIndex) => (
          <>
            {themeLink(theme, tabIndex)}
            <ThemeMarks theme={theme} />
          </>
        ),
        total: {
          voices: theme.voices ?? null,
          share: null,
          to: statementsAddress({ tema: theme.id, roll: 'resident' }),
        },
        cells: columns.map(({ id, filters }) => {
          const told = cellOf(theme, id);
          return {
            voices: told?.voices ?? null,
            share: told?.share ?? null,
            to: statementsAddress({ ...filters, tema: theme.id, roll: 'resident' }),
          };
        }),
      }))}
    >
      {untold.length > 0 && (
        <div className="small heat-untold">
          <p>{words.untold}</p>
          <ul className="row">
            {untold.map((theme) => (
              <li key={theme.id}>{themeLink(theme)}</li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </HeatTable>
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
