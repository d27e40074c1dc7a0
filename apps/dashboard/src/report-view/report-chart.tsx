import type { ReactNode } from 'react';
import { FoldedTable } from '../charts/figure-table';
import { useLanguage } from '../messages/language';
import { reportMessages } from '../messages/report-messages';
import { chartTable } from './report-table';
import type { BlockOf } from './report-text';
import { ticksOf } from './report-scale';
import { SourceMark } from './source-mark';
import './report-chart.css';

type Chart = BlockOf<'ReportChartBlock'>['chart'];
type Value = Chart['bars'][number]['values'][number];

interface ReportChartProps {
  readonly block: BlockOf<'ReportChartBlock'>;
  /** Its title where that is more than words. */
  readonly title?: ReactNode;
  readonly level: 2 | 3;
}

/** A chart of a report with its title, what it counts, its numbers as a table, and what they stand on. */
export function ReportChart({ block, title, level }: ReportChartProps) {
  const { chart, caption, alt, table, sourceIds } = block;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure className="chart report-chart">
      <figcaption>
        {title ?? <Heading className="chart-title">{block.title}</Heading>}
        <p>
          {caption} <SourceMark sourceIds={sourceIds} />
        </p>
      </figcaption>
      {chart.series.length > 1 && <SeriesKey series={chart.series} />}
      <div role="img" aria-label={alt}>
        {chart.direction === 'LYING' ? <LyingBars chart={chart} /> : <StandingBars chart={chart} />}
      </div>
      <div className="chart-tools">
        <FoldedTable title={block.title} table={chartTable(table)} />
      </div>
    </figure>
  );
}

function SeriesKey({ series }: Pick<Chart, 'series'>) {
  const { language } = useLanguage();
  return (
    <ul className="report-key small" aria-label={reportMessages[language].key}>
      {series.map((name, index) => (
        <li key={name}>
          <svg width="16" height="12" aria-hidden="true">
            <rect x="0.5" y="0.5" width="15" height="11" className="report-bar" data-series={index} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

const percent = (share: number) => `${Math.round(share * 10000) / 100}%`;
/** How thick a lying bar is, and the space around it. */
const thickness = 12;
const lane = 18;

/** Its numbers on a scale from 0 to its last tick, as parts of the drawing's width or height. */
function onScale({ value, interval }: Value, end: number) {
  return {
    length: value === null ? 0 : value / end,
    lower: interval === null ? null : interval.lower / end,
    upper: interval === null ? null : Math.min(1, interval.upper / end),
  };
}

type Ends = Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', string>>;

/** An interval, seen on a filled bar as on an empty one. */
function Whisker(ends: Ends) {
  return (
    <>
      <line {...ends} className="report-halo" />
      <line {...ends} className="report-whisker" />
    </>
  );
}

function LyingBars({ chart }: { readonly chart: Chart }) {
  const { formats } = useLanguage();
  const ticks = ticksOf(chart);
  const end = ticks.at(-1) ?? 1;
  return (
    <div className="report-lying">
      {chart.bars.map(({ label, values }) => (
        <div key={label} className="report-row">
          <span>{label}</span>
          {values.map((value, series) => {
            const { length, lower, upper } = onScale(value, end);
            return (
              <span key={series} className="report-value">
                <svg width="100%" height={lane}>
                  {ticks.map((tick) => (
                    <line
                      key={tick}
                      x1={percent(tick / end)}
                      x2={percent(tick / end)}
                      y1="0"
                      y2={lane}
                      className="report-grid"
                    />
                  ))}
                  <rect
                    y={(lane - thickness) / 2}
                    width={percent(length)}
                    height={thickness}
                    className="report-bar"
                    data-series={series}
                  />
                  {value.value !== null && lower !== null && upper !== null && (
                    <Whisker x1={percent(lower)} x2={percent(upper)} y1={`${lane / 2}`} y2={`${lane / 2}`} />
                  )}
                </svg>
                <span className={value.value === null ? 'soft' : 'report-number'}>{value.text}</span>
              </span>
            );
          })}
        </div>
      ))}
      <div className="report-row report-axis">
        <span />
        <span className="report-value">
          <span className="report-ticks">
            {ticks.map((tick) => (
              <span key={tick} style={{ left: percent(tick / end) }}>
                {chart.unit === 'SHARE' ? formats.percent(tick) : formats.number(tick)}
              </span>
            ))}
          </span>
        </span>
      </div>
    </div>
  );
}

/** More labels than these are turned, to be read from below. */
const mostUpright = 6;

/** Columns along time: each with its label and its number below, the scale to the left. */
function StandingBars({ chart }: { readonly chart: Chart }) {
  const { formats, language } = useLanguage();
  const ticks = ticksOf(chart);
  const end = ticks.at(-1) ?? 1;
  const slot = 1 / Math.max(1, chart.bars.length);
  const wide = (slot * 0.7) / Math.max(1, chart.series.length);
  return (
    <div className="report-standing">
      <div className="report-scale" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ bottom: percent(tick / end) }}>
            {chart.unit === 'SHARE' ? formats.percent(tick) : formats.number(tick)}
          </span>
        ))}
      </div>
      <svg width="100%" height="100%">
        {ticks.map((tick) => (
          <line
            key={tick}
            x1="0"
            x2="100%"
            y1={percent(1 - tick / end)}
            y2={percent(1 - tick / end)}
            className="report-grid"
          />
        ))}
        {chart.bars.map(({ label, values }, bar) =>
          values.map((value, series) => {
            const { length, lower, upper } = onScale(value, end);
            const x = (bar + 0.15) * slot + series * wide;
            return (
              <g key={`${label} ${series}`}>
                <rect
                  x={percent(x)}
                  y={percent(1 - length)}
                  width={percent(wide)}
                  height={percent(length)}
                  className="report-bar"
                  data-series={series}
                />
                {value.value !== null && lower !== null && upper !== null && (
                  <Whisker
                    x1={percent(x + wide / 2)}
                    x2={percent(x + wide / 2)}
                    y1={percent(1 - lower)}
                    y2={percent(1 - upper)}
                  />
                )}
              </g>
            );
          }),
        )}
      </svg>
      <div
        className="report-below small"
        data-many={chart.bars.length > mostUpright}
        style={{
          gridTemplateColumns: `repeat(${chart.bars.length}, minmax(0, 1fr))`,
        }}
      >
        {chart.bars.map(({ label, values }) => (
          <span key={label}>
            <span className="soft">{label}</span>{' '}
            {values.length === 1 && (
              <span className={values[0]?.value === null ? 'soft' : 'report-number'}>
                {/* Why it is not there is said once below: a column is too narrow for it. */}
                {values[0]?.value === null ? '–' : values[0]?.text}
              </span>
            )}
          </span>
        ))}
      </div>
      {chart.series.length === 1 && chart.bars.some(({ values }) => values[0]?.value === null) && (
        <p className="report-hidden small soft">– {reportMessages[language].tooFew}</p>
      )}
    </div>
  );
}
