import type { ReactNode } from 'react';
import { useLanguage } from '../messages/language';
import { ChartFigure } from './chart-figure';
import './share-bars.css';

export interface ShareRow {
  readonly id: string;
  readonly label: string;
  readonly shown: ReactNode;
  /** 0 to 1; null where there are too few to show. */
  readonly share: number | null;
}

interface ShareBarsProps {
  readonly title: string;
  readonly unit: string;
  readonly n: string;
  readonly level?: 2 | 3;
  readonly labelColumn: string;
  readonly shareColumn: string;
  readonly rows: readonly ShareRow[];
}

/** Shares as bars of a whole, each with its number. */
export function ShareBars({ title, unit, n, level, labelColumn, shareColumn, rows }: ShareBarsProps) {
  const { m, formats } = useLanguage();
  const written = (share: number | null) => (share === null ? m.state.tooFew : formats.percent(share));
  return (
    <ChartFigure
      title={title}
      unit={unit}
      n={n}
      level={level}
      table={{
        columns: [{ name: labelColumn }, { name: shareColumn }],
        rows: rows.map((row) => ({
          key: row.id,
          cells: [row.label, { written: written(row.share), numbers: [row.share] }],
        })),
      }}
      picture={() => ({
        kind: 'bars',
        ofWhole: true,
        rows: rows.map(({ label, share }) =>
          share === null
            ? { label, written: '', parts: [], note: m.state.tooFew }
            : { label, written: written(share), parts: [{ share, colour: 'lake' }] },
        ),
      })}
    >
      <ul className="share-bars">
        {rows.map((row) => (
          <li key={row.id}>
            <span>{row.shown}</span>
            <span className={row.share === null ? 'soft small' : 'share-number'}>{written(row.share)}</span>
            {row.share !== null && (
              <span className="share-track" aria-hidden="true">
                <i style={{ width: `${row.share * 100}%` }} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
