import {
  CartesianGrid,
  ErrorBar,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useLanguage } from '../messages/language';
import { doublings } from './doublings';
import { findingChartHeight } from './finding-chart-height';
import { shorten } from './shorten';

/** Two lines beside the chart. */
const longestLabel = 32;

export interface FindingPoint {
  readonly id: string;
  readonly label: string;
  /** Odds ratio against the rest of the municipality: exp of the log-odds. */
  readonly times: number;
  /** 95 % interval of `times`. */
  readonly lower: number;
  readonly upper: number;
  /** The shares of the voices, in words. */
  readonly shares: string;
}

interface FindingChartProps {
  readonly points: readonly FindingPoint[];
  readonly label: string;
  /** The dots' colour: gold for guldkorn, the trouble colour for challenges. */
  readonly fill: string;
}

/** Ranked dots with their 95 % whiskers, on a scale where each step is a doubling. */
export default function FindingChart({ points, label, fill }: FindingChartProps) {
  const { m, formats } = useLanguage();
  const ticks = doublings(points);
  const height = findingChartHeight(points.length);
  const data = points.map((point) => ({ ...point, reach: [point.times - point.lower, point.upper - point.times] }));
  return (
    <div className="chart-drawing" role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
        <ScatterChart margin={{ top: 8, right: 20, bottom: 8, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis
            type="number"
            dataKey="times"
            scale="log"
            domain={[ticks[0] ?? 1, ticks.at(-1) ?? 2]}
            ticks={ticks}
            interval="preserveStart"
            tickFormatter={(value: number) => (value === 1 ? m.chart.asCommon : m.chart.times(formats.number(value)))}
            tick={{ fontSize: 13, fill: 'var(--ink-soft)' }}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
          />
          <YAxis
            type="category"
            dataKey="label"
            allowDuplicatedCategory={false}
            reversed
            width={140}
            tickFormatter={(label: string) => shorten(label, longestLabel)}
            tick={{ fontSize: 15, fill: 'var(--ink)' }}
            tickLine={false}
            axisLine={false}
            interval={0}
          />
          <ReferenceLine x={1} stroke="var(--line-strong)" strokeWidth={1.5} />
          <Tooltip
            cursor={false}
            isAnimationActive={false}
            content={({ payload }) => {
              const point = payload?.[0]?.payload as FindingPoint | undefined;
              if (point === undefined) return null;
              return (
                <div className="chart-tip">
                  <strong>{point.label}</strong>
                  {point.shares}
                </div>
              );
            }}
          />
          <Scatter
            data={data}
            fill={fill}
            stroke="var(--ink)"
            strokeWidth={1.5}
            isAnimationActive={false}
            shape={<Dot />}
          >
            <ErrorBar
              dataKey="reach"
              direction="x"
              width={5}
              strokeWidth={2}
              stroke="var(--ink-soft)"
              isAnimationActive={false}
            />
          </Scatter>
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
}

function Dot({ cx = 0, cy = 0, fill }: { readonly cx?: number; readonly cy?: number; readonly fill?: string }) {
  return <circle cx={cx} cy={cy} r={7.5} fill={fill} stroke="var(--ink)" strokeWidth={1.5} />;
}
