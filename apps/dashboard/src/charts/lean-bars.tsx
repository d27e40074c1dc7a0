import type { ReactNode } from 'react';
import type { Valence } from '../graphql/generated/graphql';
import { useLanguage } from '../messages/language';
import { valenceClass, valences, valenceSign } from '../ui/valence-tag';
import { ChartFigure } from './chart-figure';
import type { LegendItem, Picture } from './download/picture';
import { leanParts, type LeanCounts } from './lean-counts';
import './lean-bars.css';

export interface LeanRow {
  readonly id: string;
  readonly label: string;
  /** The label as shown, a link for instance. */
  readonly shown: ReactNode;
  /** Voices by lean. */
  readonly counts: LeanCounts;
  /** Voices in all; null where there are too few to show. */
  readonly total: number | null;
}

interface LeanBarsProps {
  readonly title: string;
  readonly unit: string;
  readonly n: string;
  readonly level?: 2 | 3;
  /** What its files are called after; the title unless told. */
  readonly called?: string;
  readonly labelColumn: string;
  readonly rows: readonly LeanRow[];
}

const colours = { PRAISE: 'praise', TROUBLE: 'trouble', WISH: 'wish', UNCLEAR: 'unclear' } as const satisfies Record<
  Valence,
  string
>;

/** A bar of something is never shorter than this part of the longest. */
const shortest = 0.02;

/** Rows of stacked bars, as long as what is said is much, divided by how it leans. */
export function LeanBars({ title, unit, n, level, called, labelColumn, rows }: LeanBarsProps) {
  const { m, formats } = useLanguage();
  const figure = (count: number | null) => ({
    written: count === null ? m.state.tooFew : formats.number(count),
    numbers: [count],
  });
  const longest = Math.max(1, ...rows.map((row) => row.total ?? 0));
  const table = {
    columns: [
      { name: labelColumn },
      ...valences.map((valence) => ({ name: m.valenceMany[valence] })),
      { name: m.overview.voices },
    ],
    rows: rows.map((row) => ({
      key: row.id,
      cells: [row.label, ...valences.map((valence) => figure(row.counts[valence])), figure(row.total)],
    })),
  };
  const anyBar = rows.some((row) => valences.some((valence) => (row.counts[valence] ?? 0) > 0));
  const anyRest = rows.some(({ counts, total }) => {
    const { parts, hidden } = leanParts(counts, total ?? 0);
    return parts.length > 0 && hidden > 0;
  });
  const rest = m.chart.rest(m.state.tooFew);
  const picture = (): Picture => {
    const legend: LegendItem[] = valences.map((valence) => ({
      mark: 'square',
      colour: colours[valence],
      sign: valenceSign[valence],
      words: m.valenceMany[valence],
    }));
    return {
      kind: 'bars',
      ofWhole: false,
      legend: anyRest ? [...legend, { mark: 'hatched', colour: 'line', words: rest }] : legend,
      rows: rows.map(({ label, counts, total }) => {
        if (total === null) return { label, written: '', parts: [], note: m.state.tooFew };
        const { parts, hidden, sum } = leanParts(counts, total);
        if (parts.length === 0) return { label, written: formats.number(total), parts: [], note: m.state.tooFew };
        const perVoice = Math.max(shortest, total / longest) / sum;
        return {
          label,
          written: formats.number(total),
          parts: [
            ...parts.map(({ valence, count }) => ({
              share: count * perVoice,
              colour: colours[valence],
              sign: valenceSign[valence],
            })),
            ...(hidden > 0 ? [{ share: hidden * perVoice, colour: 'line' as const, hatched: true }] : []),
          ],
        };
      }),
    };
  };
  return (
    <ChartFigure title={title} unit={unit} n={n} table={table} picture={picture} called={called} level={level}>
      {anyBar && (
        <ul className="lean-legend">
          {valences.map((valence) => (
            <li key={valence} className={valenceClass[valence]}>
              <span aria-hidden="true">{valenceSign[valence]}</span> {m.valenceMany[valence]}
            </li>
          ))}
          {anyRest && (
            <li>
              <span className="lean-hidden" aria-hidden="true" /> {rest}
            </li>
          )}
        </ul>
      )}
      <ul className="lean-bars">
        {rows.map((row) => (
          <li key={row.id}>
            <span className="lean-label">{row.shown}</span>
            <span className="lean-total">{row.total === null ? '' : formats.number(row.total)}</span>
            {row.total === null ? (
              <span className="lean-none">{m.state.tooFew}</span>
            ) : (
              <LeanBar counts={row.counts} total={row.total} share={row.total / longest} />
            )}
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

interface LeanBarProps {
  readonly counts: LeanCounts;
  readonly total: number;
  /** Of the longest bar, 0 to 1. */
  readonly share: number;
}

function LeanBar({ counts, total, share }: LeanBarProps) {
  const { m, formats } = useLanguage();
  const { parts, hidden, sum } = leanParts(counts, total);
  if (parts.length === 0) return <span className="small soft">{m.state.tooFew}</span>;
  const words = parts.map((part) => `${m.valenceMany[part.valence]} ${formats.number(part.count)}`);
  if (hidden > 0) words.push(m.chart.rest(m.state.tooFew));
  return (
    <span
      className="lean-bar"
      role="img"
      aria-label={words.join(', ')}
      style={{ width: `${Math.max(shortest, share) * 100}%` }}
    >
      {parts.map(({ valence, count }) => (
        <span
          key={valence}
          className={valenceClass[valence]}
          style={{ flexGrow: count }}
          title={`${m.valenceMany[valence]}: ${formats.number(count)}`}
        >
          {(count / sum) * share > 0.06 ? valenceSign[valence] : ''}
        </span>
      ))}
      {hidden > 0 && <span className="lean-hidden" style={{ flexGrow: hidden }} title={m.chart.rest(m.state.tooFew)} />}
    </span>
  );
}
