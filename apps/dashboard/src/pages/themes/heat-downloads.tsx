import type { ChartCell } from '../../charts/chart-table';
import { Downloads } from '../../charts/downloads';
import type { ThemesQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { themesMessages } from '../../messages/themes-messages';
import { inDistrict, type ListedTheme } from './theme-order';

interface HeatDownloadsProps {
  readonly title: string;
  readonly n: string;
  /** Both in the order they are shown. */
  readonly themes: readonly ListedTheme[];
  readonly districts: ThemesQuery['districts'];
}

/** Lets the table of themes and bygder be taken along: its shares in two columns a bygd, and its picture. */
export function HeatDownloads({ title, n, themes, districts }: HeatDownloadsProps) {
  const { m, language, formats } = useLanguage();
  const words = themesMessages[language];
  const count = (voices: number | null) => (voices === null ? m.state.tooFew : formats.number(voices));
  const rows = themes.map((theme) => ({
    id: theme.id,
    label: theme.name[language],
    voices: theme.voices ?? null,
    districts: districts.map(({ id }) => {
      const told = inDistrict(theme, id);
      return { voices: told?.voices ?? null, share: told?.share ?? null };
    }),
  }));
  return (
    <div className="chart-tools">
      <Downloads
        chart={{
          title,
          unit: words.mapUnit,
          n,
          table: {
            columns: [
              { name: m.overview.theme },
              { name: words.everywhere },
              ...districts.map(({ name }) => ({
                name,
                parts: [`${name}, ${words.voices}`, `${name}, ${words.share}`],
              })),
            ],
            rows: rows.map((row) => ({
              key: row.id,
              cells: [
                row.label,
                { written: count(row.voices), numbers: [row.voices] },
                ...row.districts.map(({ voices, share }): ChartCell => ({
                  written: share === null ? count(voices) : `${count(voices)} (${formats.percent(share)})`,
                  numbers: [voices, share],
                })),
              ],
            })),
          },
        }}
        picture={() => ({
          kind: 'grid',
          columns: [words.everywhere, ...districts.map(({ name }) => name)],
          rows: rows.map((row) => ({
            label: row.label,
            cells: [{ voices: row.voices, share: null }, ...row.districts].map(({ voices, share }) => ({
              share,
              written: share === null ? [count(voices)] : [count(voices), formats.percent(share)],
              hidden: voices === null,
            })),
          })),
        })}
        called={words.mapTitlePlain}
      />
    </div>
  );
}
