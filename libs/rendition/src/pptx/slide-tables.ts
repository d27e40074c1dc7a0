/** Tables and charts as words, for what a slide has no room for. */
import type { BarChart, ReportTable, TableBlock } from '@guldkorn/report';

/** So many rows of a name and a figure are read as a line. */
const rowsInLine = 8;

/** Whether a table is so small that a line says it. */
export const isSmall = ({ table: { columns, rows }, caption }: TableBlock): boolean =>
  columns.length === 2 && rows.length > 0 && rows.length <= rowsInLine && caption === null;

/** A small table as a line: `Röster från varje bygd: Hotagen 100, Offerdal 120.` */
export const oneLine = ({ title, table: { rows } }: TableBlock): string =>
  `${title}: ${rows.map((row) => row.map(({ text }) => text).join(' ')).join(', ')}.`;

/** The bars that are not there because too few are behind them, each with what it is of where several are compared. */
export function hiddenNames({ bars, series }: BarChart, inSeries: (bar: string, series: string) => string): string[] {
  return bars.flatMap(({ label, values }) =>
    values
      .map(({ value }, index) =>
        value !== null ? null : series.length < 2 ? label : inSeries(label, series[index] ?? ''),
      )
      .filter((name) => name !== null),
  );
}

/** A table to be read aloud: what its columns are, and a line a row. */
export function tableLines({ columns, rows }: ReportTable): string[] {
  const [first, ...others] = columns;
  if (first === undefined) return [];
  const line = (head: string, rest: string) => [head, rest].filter((part) => part !== '').join(': ');
  const lines = rows.map((row) => {
    const cells = others.map(({ label }, index) => {
      const text = row[index + 1]?.text ?? '';
      return others.length === 1 ? text : `${label} ${text}`;
    });
    return line(row[0]?.text ?? '', cells.join('; '));
  });
  return [line(first.label, others.map(({ label }) => label).join('; ')), ...lines];
}
