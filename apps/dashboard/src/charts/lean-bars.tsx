import type { ReactNode } from 'react';
import { useLanguage } from '../messages/language';
import { valenceClass, valences, valenceSign } from '../ui/valence-tag';
import { ChartFigure } from './chart-figure';
import type { LeanCounts } from './lean-counts';
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
  readonly labelColumn: string;
  readonly rows: readonly LeanRow[];
}

/** Rows of stacked bars, as long as what is said is much, divided by how it leans. */
export function LeanBars({ title, unit, n, level, labelColumn, rows }: LeanBarsProps) {
  const { m, formats } = useLanguage();
  const written = (count: number | null) => (count === null ? m.state.tooFew : formats.number(count));
  const longest = Math.max(1, ...rows.map((row) => row.total ?? 0));
  const table = {
    columns: [
      { name: labelColumn },
      ...valences.map((valence) => ({ name: m.valenceMany[valence] })),
      { name: m.overview.voices },
    ],
    rows: rows.map((row) => ({
      key: row.id,
      cells: [row.label, ...valences.map((valence) => written(row.counts[valence])), written(row.total)],
    })),
  };
  const anyBar = rows.some((row) => valences.some((valence) => (row.counts[valence] ?? 0) > 0));
  return (
    <ChartFigure title={title} unit={unit} n={n} table={table} level={level}>
      {anyBar && (
        <ul className="lean-legend">
          {valences.map((valence) => (
            <li key={valence} className={valenceClass[valence]}>
              <span aria-hidden="true">{valenceSign[valence]}</span> {m.valenceMany[valence]}
            </li>
          ))}
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
  const parts = valences.map((valence) => ({ valence, count: counts[valence] ?? 0 })).filter((part) => part.count > 0);
  const shown = parts.reduce((sum, part) => sum + part.count, 0);
  // What is hidden keeps its room, so that the parts beside it do not look greater than they are.
  const hidden = valences.some((valence) => counts[valence] === null) ? Math.max(0, total - shown) : 0;
  const sum = shown + hidden;
  if (parts.length === 0) return <span className="small soft">{m.state.tooFew}</span>;
  const words = parts.map((part) => `${m.valenceMany[part.valence]} ${formats.number(part.count)}`);
  if (hidden > 0) words.push(m.chart.rest(m.state.tooFew));
  return (
    <span
      className="lean-bar"
      role="img"
      aria-label={words.join(', ')}
      style={{ width: `${Math.max(2, share * 100)}%` }}
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
