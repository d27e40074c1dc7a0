import type { ReactNode } from 'react';
import { useLanguage } from '../messages/language';
import type { ChartTable } from './chart-table';
import type { Picture } from './download/picture';
import { Downloads } from './downloads';
import { FoldedTable } from './figure-table';
import './chart-figure.css';

interface ChartFigureProps {
  /** A sentence that says what the chart shows. */
  readonly title: string;
  readonly unit: string;
  /** How many the chart stands on, written out: `412 röster`. */
  readonly n: string;
  readonly table: ChartTable;
  /** What it shows, as data that can be drawn anew; without it the chart can be taken away as figures only. */
  readonly picture?: () => Picture;
  /** What its files are called after; the title unless told. */
  readonly called?: string;
  readonly className?: string;
  /** True where the table stands open from the beginning. */
  readonly tableOpen?: boolean;
  /** The title's level where it is not below another heading; 3 unless told. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A chart with its title, unit and n, the same numbers as a table one click away, and its files to take along. */
export function ChartFigure({
  title,
  unit,
  n,
  table,
  picture,
  called = title,
  className = '',
  tableOpen = false,
  level = 3,
  children,
}: ChartFigureProps) {
  const { m } = useLanguage();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure className={`chart ${className}`}>
      <figcaption>
        <Heading className="chart-title">{title}</Heading>
        <p>
          {m.chart.unit}: {unit}. {m.chart.count(n)}.
        </p>
      </figcaption>
      {children}
      <div className="chart-tools">
        <FoldedTable title={title} table={table} open={tableOpen} />
        <Downloads chart={{ title, unit, n, table }} picture={picture} called={called} />
      </div>
    </figure>
  );
}

/** Keeps the place of a chart that is still on its way. */
export function ChartWaiting({ height }: { readonly height: number }) {
  const { m } = useLanguage();
  return (
    <p className="chart-waiting" role="status" style={{ minHeight: height }}>
      {m.chart.drawing}
    </p>
  );
}
