import { Bar, CartesianGrid, ComposedChart, ReferenceArea, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useLanguage } from '../messages/language';

export interface MonthBar {
  /** YYYY-MM, every month from the first to the last. */
  readonly month: string;
  /** Rounded down; null where there are too few to show. */
  readonly voices: number | null;
}

/** Meetings that share their months, marked in the chart by a number that the list below explains. */
export interface MeetingMark {
  readonly number: number;
  readonly fromMonth: string;
  readonly toMonth: string;
}

interface MonthChartProps {
  readonly bars: readonly MonthBar[];
  readonly marks: readonly MeetingMark[];
  readonly label: string;
}

interface MarkLabelProps {
  readonly viewBox?: { readonly x?: number; readonly y?: number; readonly width?: number };
  readonly number: number;
}

function MarkLabel({ viewBox, number }: MarkLabelProps) {
  const x = (viewBox?.x ?? 0) + (viewBox?.width ?? 0) / 2;
  // Above the drawing's upper edge, where no bar reaches.
  const y = (viewBox?.y ?? 0) - 14;
  return (
    <g>
      <circle cx={x} cy={y} r={11} fill="var(--lake)" />
      <text x={x} y={y} dy="0.36em" textAnchor="middle" fontSize={13} fontWeight={700} fill="var(--surface)">
        {number}
      </text>
    </g>
  );
}

/** Voices a month as bars, with the programme's meetings behind them. */
export default function MonthChart({ bars, marks, label }: MonthChartProps) {
  const { m, formats } = useLanguage();
  return (
    <div className="chart-drawing" role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={280} initialDimension={{ width: 640, height: 280 }}>
        <ComposedChart data={[...bars]} margin={{ top: 28, right: 4, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          {marks.map((mark) => (
            <ReferenceArea
              key={mark.number}
              x1={mark.fromMonth}
              x2={mark.toMonth}
              fill="var(--lake-wash)"
              fillOpacity={0.9}
              ifOverflow="hidden"
              label={<MarkLabel number={mark.number} />}
            />
          ))}
          <XAxis
            dataKey="month"
            tickFormatter={(month: string) => formats.month(month)}
            tick={{ fontSize: 13, fill: 'var(--ink-soft)' }}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
            minTickGap={18}
            interval="preserveStartEnd"
          />
          <YAxis
            width={36}
            allowDecimals={false}
            tickFormatter={(value: number) => formats.number(value)}
            tick={{ fontSize: 13, fill: 'var(--ink-soft)' }}
            tickLine={false}
            axisLine={false}
          />
          <Tooltip
            cursor={{ fill: 'var(--ink)', fillOpacity: 0.06 }}
            isAnimationActive={false}
            content={({ payload }) => {
              const bar = payload?.[0]?.payload as MonthBar | undefined;
              if (bar === undefined) return null;
              return (
                <div className="chart-tip">
                  <strong>{formats.month(bar.month)}</strong>
                  {m.overview.voices}: {bar.voices === null ? m.state.tooFew : formats.number(bar.voices)}
                </div>
              );
            }}
          />
          <Bar dataKey="voices" fill="var(--lake)" radius={[3, 3, 0, 0]} maxBarSize={44} isAnimationActive={false} />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
