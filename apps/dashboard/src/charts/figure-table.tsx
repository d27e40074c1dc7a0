import { useLanguage } from '../messages/language';
import { written, type ChartTable } from './chart-table';

interface FigureTableProps {
  readonly title: string;
  readonly table: ChartTable;
}

/** The same numbers as a chart shows, as a table that scrolls by itself where the page is narrow. */
export function FigureTable({ title, table }: FigureTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="table-scroll" role="region" aria-label={title} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={column.name} scope="col" className={index > 0 && !column.words ? 'figure' : undefined}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {written(cell)}
                  </th>
                ) : (
                  <td key={index} className={table.columns[index]?.words ? undefined : 'figure'}>
                    {written(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The table one click away from its chart. */
export function FoldedTable({ title, table, open = false }: FigureTableProps & { readonly open?: boolean }) {
  const { m } = useLanguage();
  return (
    <details className="chart-table" open={open}>
      <summary>{m.chart.showTable}</summary>
      <FigureTable title={title} table={table} />
    </details>
  );
}
