import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useLanguage } from '../messages/language';
import { layOutScatter, scatterScale, stripWords, type PlacedPoint, type ScatterFrame } from './scatter-layout';
import { shareTicks } from './share-ticks';
import { shorten } from './shorten';
import { useWidth } from './use-width';
import './share-scatter.css';

interface ScatterShare {
  /** 0 to 1; null where it is too small to show. */
  readonly share: number | null;
  readonly interval: { readonly lower: number; readonly upper: number };
}

export interface ScatteredShare {
  readonly id: string;
  readonly label: string;
  /** Which side says it more, or that both say it about as often. */
  readonly group: 'a' | 'b' | 'both';
  readonly a: ScatterShare;
  readonly b: ScatterShare;
}

interface ShareScatterProps {
  /** The most important first: they have their labels before others. */
  readonly points: readonly ScatteredShare[];
  readonly label: string;
  readonly axes: { readonly a: string; readonly b: string };
  /** What the line says on which both shares are the same. */
  readonly equal: string;
  /** What the strips hold: what is too small to show. */
  readonly few: string;
  readonly hint: string;
  /** A point in words. */
  readonly describe: (point: ScatteredShare) => string;
  /** What can be done with the point that one has chosen. */
  readonly actions: (point: ScatteredShare) => ReactNode;
}

const strip = 26;
const left = 44 + strip;
const top = 30;
const largest = 470;
const roomForWords = 170;
const fontSize = 14;
const longestAxis = 34;

/** The highest share that anything reaches, its interval included. */
export function scatterTicks(points: readonly ScatteredShare[]): number[] {
  return shareTicks(Math.max(0.01, ...points.flatMap(({ a, b }) => [a.interval.upper, b.interval.upper])));
}

/** Both sides' shares of everything, one along each axis; a point shows its intervals while it is pointed at. */
export function ShareScatter(props: ShareScatterProps) {
  const { points, label, hint, describe, actions } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = points.find(({ id }) => id === (pointed ?? chosen)) ?? points.find(({ id }) => id === chosen);
  return (
    <div ref={box} className="share-scatter" role="group" aria-label={label}>
      {width > 0 && (
        <Drawing {...props} width={width} shown={shown} chosen={chosen} onPoint={setPointed} onChoose={setChosen} />
      )}
      <div className="scatter-detail">
        {shown === undefined ? (
          <p className="soft">{hint}</p>
        ) : (
          <>
            <p>{describe(shown)}</p>
            {actions(shown)}
          </>
        )}
      </div>
    </div>
  );
}

interface DrawingProps extends ShareScatterProps {
  readonly width: number;
  readonly shown: ScatteredShare | undefined;
  readonly chosen: string | null;
  readonly onPoint: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
}

function Drawing({ points, axes, equal, few, describe, width, shown, chosen, onPoint, onChoose }: DrawingProps) {
  const { formats } = useLanguage();
  const ticks = scatterTicks(points);
  const wide = width >= left + roomForWords + 320;
  const size = Math.max(160, Math.min(largest, width - left - (wide ? roomForWords : 12)));
  const right = wide ? left + size + roomForWords : width;
  const frame: ScatterFrame = { left, top, size, strip, right, most: ticks.at(-1) ?? 1, fontSize };
  const scale = scatterScale(frame);
  const fewWords = stripWords(few, frame);
  const placed = new Map(
    layOutScatter(
      points.map(({ id, label, a, b }) => ({ id, label, x: a.share, y: b.share })),
      frame,
      [fewWords.box],
    ).map((place) => [place.id, place]),
  );
  const [bottom, end] = [top + size, left + size];
  // From left to right, as one reads them; of as far to the right, from below and up.
  const order = [...points].sort((one, other) => {
    const [p, q] = [placed.get(one.id), placed.get(other.id)];
    return (p?.cx ?? 0) - (q?.cx ?? 0) || (q?.cy ?? 0) - (p?.cy ?? 0);
  });
  const entry = order.find(({ id }) => id === chosen) ?? order[0];

  function go(event: KeyboardEvent<SVGGElement>, index: number) {
    const to = { ArrowRight: index + 1, ArrowUp: index + 1, ArrowLeft: index - 1, ArrowDown: index - 1 }[event.key];
    const target = to ?? { Home: 0, End: order.length - 1 }[event.key];
    if (event.key === 'Enter' || event.key === ' ') onChoose(order[index]?.id ?? '');
    else if (target === undefined) return;
    else event.currentTarget.parentElement?.querySelectorAll<SVGGElement>('[role="button"]')[target]?.focus();
    event.preventDefault();
  }

  return (
    <svg width={right} height={bottom + strip + 44} aria-hidden={points.length === 0}>
      <rect className="scatter-strip" x={left - strip} y={top} width={strip} height={size + strip} />
      <rect className="scatter-strip" x={left - strip} y={bottom} width={size + strip} height={strip} />
      {ticks.map((tick) => (
        <g key={tick} className="scatter-tick" aria-hidden="true">
          <line x1={scale.x(tick)} x2={scale.x(tick)} y1={top} y2={bottom} />
          <line x1={left} x2={end} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text x={scale.x(tick)} y={bottom + strip + 17} textAnchor="middle">
            {formats.percent(tick)}
          </text>
          <text x={left - strip - 6} y={scale.y(tick) + 5} textAnchor="end">
            {formats.percent(tick)}
          </text>
        </g>
      ))}
      <g className="scatter-axis" aria-hidden="true">
        <line className="scatter-equal" x1={left} x2={end} y1={bottom} y2={top} />
        <text x={end} y={top - 10} textAnchor="end" className="scatter-equal-words">
          {equal}
        </text>
        <text x={0} y={14}>
          ↑ {shorten(axes.b, longestAxis)}
        </text>
        <text x={end} y={bottom + strip + 37} textAnchor="end">
          {shorten(axes.a, longestAxis)} →
        </text>
        <text x={fewWords.x} y={fewWords.y} textAnchor="end" className="scatter-few">
          {few}
        </text>
      </g>
      {shown && <Intervals point={shown} place={placed.get(shown.id)} scale={scale} />}
      {/* Last drawn lies on top: those read first, first. */}
      {order.map((point, index) => {
        const place = placed.get(point.id);
        if (place === undefined) return null;
        const active = shown?.id === point.id;
        return (
          <g
            key={point.id}
            role="button"
            tabIndex={point.id === entry?.id ? 0 : -1}
            aria-label={describe(point)}
            aria-pressed={chosen === point.id}
            className="scatter-point"
            data-group={point.group}
            data-active={active}
            onPointerEnter={() => onPoint(point.id)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(point.id)}
            onBlur={() => onPoint(null)}
            onClick={() => onChoose(point.id)}
            onKeyDown={(event) => go(event, index)}
          >
            <circle className="scatter-touch" cx={place.cx} cy={place.cy} r={14} />
            <Sign group={point.group} {...place} />
            {place.label && (
              <text x={place.label.x} y={place.label.y} textAnchor={place.label.anchor}>
                {place.label.words}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function Sign({ group, cx, cy }: Pick<ScatteredShare, 'group'> & Pick<PlacedPoint, 'cx' | 'cy'>) {
  if (group === 'a') return <circle className="scatter-sign" cx={cx} cy={cy} r={6.5} />;
  const half = group === 'b' ? 5.5 : 6;
  return (
    <rect
      className="scatter-sign"
      x={cx - half}
      y={cy - half}
      width={2 * half}
      height={2 * half}
      transform={group === 'b' ? `rotate(45 ${cx} ${cy})` : undefined}
    />
  );
}

interface IntervalsProps {
  readonly point: ScatteredShare;
  readonly place: PlacedPoint | undefined;
  readonly scale: ReturnType<typeof scatterScale>;
}

/** The 95 % intervals of both shares, as a cross through the point. */
function Intervals({ point: { a, b }, place, scale }: IntervalsProps) {
  if (place === undefined) return null;
  const { cx, cy } = place;
  const [x1, x2] = [scale.x(a.interval.lower), scale.x(a.interval.upper)];
  const [y1, y2] = [scale.y(b.interval.lower), scale.y(b.interval.upper)];
  return (
    <g className="scatter-intervals" aria-hidden="true">
      <path d={`M${x1} ${cy}H${x2}M${x1} ${cy - 5}v10M${x2} ${cy - 5}v10`} />
      <path d={`M${cx} ${y1}V${y2}M${cx - 5} ${y1}h10M${cx - 5} ${y2}h10`} />
    </g>
  );
}
