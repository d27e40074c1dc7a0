import { useLanguage } from '../messages/language';
import { ChartFigure } from './chart-figure';
import { shareTicks } from './share-ticks';
import './interval-rows.css';

export interface IntervalRow {
  readonly id: string;
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

interface IntervalRowsProps {
  readonly title: string;
  readonly unit: string;
  readonly n: string;
  readonly labelColumn: string;
  readonly valueColumn: string;
  readonly rows: readonly IntervalRow[];
}

/** Measures from 0 to 1 on one scale, each with its interval as a band and its numbers. */
export function IntervalRows({ title, unit, n, labelColumn, valueColumn, rows }: IntervalRowsProps) {
  const { m, formats } = useLanguage();
  const two = (value: number) => formats.decimals(value, 2);
  const interval = m.chart.interval;
  return (
    <ChartFigure
      title={title}
      unit={unit}
      n={n}
      table={{
        columns: [
          { name: labelColumn },
          { name: valueColumn },
          { name: interval, parts: [m.chart.lower(interval), m.chart.upper(interval)] },
        ],
        rows: rows.map(({ id, label, value, lower, upper }) => ({
          key: id,
          cells: [
            label,
            { written: two(value), numbers: [value] },
            { written: `${two(lower)}–${two(upper)}`, numbers: [lower, upper] },
          ],
        })),
      }}
      picture={() => ({
        kind: 'intervals',
        ticks: shareTicks(1),
        writeTick: two,
        doublings: false,
        rows: rows.map(({ label, value, lower, upper }) => ({
          label,
          marks: [
            {
              value,
              lower,
              upper,
              mark: 'circle',
              colour: 'lake',
              written: `${two(value)} (${two(lower)}–${two(upper)})`,
            },
          ],
        })),
        note: m.chart.line,
      })}
    >
      <ul className="interval-rows">
        {rows.map(({ id, label, value, lower, upper }) => (
          <li key={id}>
            <span>{label}</span>
            <span className="interval-number">
              {two(value)}{' '}
              <span className="soft small">
                ({two(lower)}–{two(upper)})
              </span>
            </span>
            <span className="interval-track" aria-hidden="true">
              <i className="interval-band" style={{ left: `${lower * 100}%`, width: `${(upper - lower) * 100}%` }} />
              <i className="interval-dot" style={{ left: `${value * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <p className="interval-scale small soft" aria-hidden="true">
        <span>{two(0)}</span>
        <span>{two(0.5)}</span>
        <span>{two(1)}</span>
      </p>
    </ChartFigure>
  );
}
