import { CartesianGrid, ErrorBar, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { useLanguage } from '../messages/language';
import { pairedSharesHeight } from './paired-shares-height';
import { shareTicks } from './share-ticks';
import { shorten } from './shorten';

/** Two lines beside the chart. */
const longestLabel = 30;
/** How far from the middle of its row each side is drawn, so that they never cover each other; a row is 1. */
const offset = 0.17;

interface PairedShare {
  /** 0 to 1; null where it is hidden, and then only its interval is drawn. */
  readonly share: number | null;
  readonly interval: { readonly lower: number; readonly upper: number };
}

interface PairedRow {
  readonly id: string;
  readonly label: string;
  readonly a: PairedShare;
  readonly b: PairedShare;
}

interface PairedSharesProps {
  readonly rows: readonly PairedRow[];
  readonly label: string;
}

/** Two shares a row on one axis, each with its 95 % interval: a filled ring and a diamond. */
export default function PairedShares({ rows, label }: PairedSharesProps) {
  const { formats } = useLanguage();
  const height = pairedSharesHeight(rows.length);
  const ticks = shareTicks(Math.max(...rows.flatMap(({ a, b }) => [a.interval.upper, b.interval.upper])));
  const points = (side: 'a' | 'b') =>
    rows.map((row, index) => {
      const { share, interval } = row[side];
      const x = share ?? (interval.lower + interval.upper) / 2;
      return {
        x,
        y: index + (side === 'a' ? -offset : offset),
        hidden: share === null,
        reach: [x - interval.lower, interval.upper - x],
      };
    });
  return (
    <div className="chart-drawing" role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
        <ScatterChart margin={{ top: 4, right: 24, bottom: 4, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis
            type="number"
            dataKey="x"
            domain={[0, ticks.at(-1) ?? 1]}
            ticks={ticks}
            tickFormatter={formats.percent}
            tick={{ fontSize: 13, fill: 'var(--ink-soft)' }}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
          />
          <YAxis
            type="number"
            dataKey="y"
            domain={[-0.5, rows.length - 0.5]}
            ticks={rows.map((_, index) => index)}
            interval={0}
            reversed
            width={140}
            tickFormatter={(index: number) => shorten(rows[index]?.label ?? '', longestLabel)}
            tick={{ fontSize: 15, fill: 'var(--ink)' }}
            tickLine={false}
            axisLine={false}
          />
          {(['a', 'b'] as const).map((side) => (
            <Scatter
              key={side}
              data={points(side)}
              isAnimationActive={false}
              shape={side === 'a' ? <Ring /> : <Diamond />}
            >
              <ErrorBar
                dataKey="reach"
                direction="x"
                width={4}
                strokeWidth={2}
                stroke="var(--ink-soft)"
                isAnimationActive={false}
              />
            </Scatter>
          ))}
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
}

interface SignProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: { readonly hidden: boolean };
}

function Ring({ cx = 0, cy = 0, payload }: SignProps) {
  if (payload?.hidden) return <g />;
  return <circle cx={cx} cy={cy} r={6.5} fill="var(--gold)" stroke="var(--ink)" strokeWidth={1.5} />;
}

function Diamond({ cx = 0, cy = 0, payload }: SignProps) {
  if (payload?.hidden) return <g />;
  return (
    <rect
      x={cx - 5.5}
      y={cy - 5.5}
      width={11}
      height={11}
      transform={`rotate(45 ${cx} ${cy})`}
      fill="var(--praise)"
      stroke="var(--ink)"
      strokeWidth={1.5}
    />
  );
}
