import { useLanguage } from '../messages/language';
import type { ChartCell } from './chart-table';
import { Downloads } from './downloads';
import type { HeatColumn, HeatRow } from './heat-table';

interface HeatDownloadsProps {
  readonly title: string;
  readonly called: string;
  readonly unit: string;
  readonly n: string;
  readonly rowColumn: string;
  readonly totalColumn: string;
  /** Both in the order they are shown. */
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
}

/** Lets the table be taken along: its voices and shares in two columns each, and its picture. */
export function HeatDownloads({ columns, rows, title, unit, n, called, rowColumn, totalColumn }: HeatDownloadsProps) {
  const { m, formats } = useLanguage();
  const count = (voices: number | null) => (voices === null ? m.state.tooFew : formats.number(voices));
  return (
    <div className="chart-tools">
      <Downloads
        chart={{
          title,
          unit,
          n,
          table: {
            columns: [
              { name: rowColumn },
              { name: totalColumn },
              ...columns.map(({ name, fullName = name }) => ({
                name: fullName,
                parts: [`${fullName}, ${m.chart.voices}`, `${fullName}, ${m.chart.share}`],
              })),
            ],
            rows: rows.map((row) => ({
              key: row.id,
              cells: [
                row.name,
                { written: count(row.total.voices), numbers: [row.total.voices] },
                ...row.cells.map(({ voices, share }): ChartCell => ({
                  written: share === null ? count(voices) : `${count(voices)} (${formats.percent(share)})`,
                  numbers: [voices, share],
                })),
              ],
            })),
          },
        }}
        picture={() => ({
          kind: 'grid',
          columns: [totalColumn, ...columns.map(({ name }) => name)],
          rows: rows.map(({ name, total, cells }) => ({
            label: name,
            cells: [{ ...total, share: null }, ...cells].map(({ voices, share }) => ({
              share,
              written:
                share === null
                  ? [voices === null ? m.chart.few : count(voices)]
                  : [count(voices), formats.percent(share)],
              hidden: voices === null,
            })),
          })),
        })}
        called={called}
      />
    </div>
  );
}
