import type { ReactNode } from 'react';
import type { ChartTable } from '../charts/chart-table';
import { FigureTable } from '../charts/figure-table';
import type { ReportTablePartsFragment } from '../graphql/generated/graphql';
import type { BlockOf } from './report-text';
import { SourceMark } from './source-mark';

/** A report's table as the dashboard's tables are. */
export function chartTable({ columns, rows }: ReportTablePartsFragment): ChartTable {
  return {
    columns: columns.map(({ label, type }) => ({
      name: label,
      words: type === 'TEXT',
    })),
    rows: rows.map(({ cells }, index) => ({
      key: `${index}`,
      cells: cells.map(({ text, number }, column) =>
        columns[column]?.type === 'TEXT' ? text : { written: text, numbers: [number] },
      ),
    })),
  };
}

/** A table of more columns than this is not squeezed where the page is narrow: it scrolls. */
const wide = 3;

interface ReportTableProps {
  readonly block: BlockOf<'ReportTableBlock'>;
  /** Its title where that is more than words. */
  readonly title?: ReactNode;
  readonly level: 2 | 3;
}

/** A table of a report with its title, what is to be known to read it, and what it stands on. */
export function ReportTable({ block, title, level }: ReportTableProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure className="chart report-table" data-wide={block.table.columns.length > wide}>
      <figcaption>
        <div className="report-table-title">
          {title ?? <Heading className="chart-title">{block.title}</Heading>}
          <SourceMark sourceIds={block.sourceIds} />
        </div>
        {block.caption !== null && <p>{block.caption}</p>}
      </figcaption>
      <FigureTable title={block.title} table={chartTable(block.table)} />
    </figure>
  );
}
