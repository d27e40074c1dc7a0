import type { ReactNode } from 'react';
import { useLanguage } from '../messages/language';
import { AppLink } from '../ui/app-link';
import { HeatDownloads } from './heat-downloads';
import { mapLevel, mapScale, type MapScale } from './map-level';
import { useGridKeys } from './use-grid-keys';
import './heat-table.css';

/** Voices as they are told, and where what they said is read. */
export interface HeatCell {
  readonly voices: number | null;
  /** What the colour says; null where there is none. */
  readonly share: number | null;
  readonly to: string;
}

export interface HeatColumn {
  readonly id: string;
  readonly name: string;
  /** The name in full, for those who hear a cell by itself; `name` unless told. */
  readonly fullName?: string;
  /** What stands below the name, such as the numbers of meetings. */
  readonly mark?: ReactNode;
}

export interface HeatRow {
  readonly id: string;
  readonly name: string;
  /** The row's head: a link with this tab index, and what stands beside it. */
  readonly head: (tabIndex: number) => ReactNode;
  readonly chosen?: boolean;
  /** All of the row. */
  readonly total: HeatCell;
  /** One a column. */
  readonly cells: readonly HeatCell[];
}

interface HeatTableProps {
  readonly titleId: string;
  /** A sentence that says what it shows. */
  readonly title: string;
  /** What its files are called after. */
  readonly called: string;
  readonly unit: string;
  readonly n: string;
  /** What can be done with it. */
  readonly how: string;
  readonly rowColumn: string;
  readonly totalColumn: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  /** The title's level where it is below another heading; 2 unless told. */
  readonly level?: 2 | 3;
  /** True where the columns are many and narrow. */
  readonly close?: boolean;
  readonly children?: ReactNode;
}

/** A table of told voices, the darker the greater their share; each cell leads to what they said. */
export function HeatTable({ rows, columns, level = 2, close = false, children, ...shown }: HeatTableProps) {
  const { m } = useLanguage();
  const { titleId, title, called, unit, n, how, rowColumn, totalColumn } = shown;
  const Heading = level === 2 ? 'h2' : 'h3';
  const grid = useGridKeys(rows.length);
  const scale = mapScale(rows.flatMap(({ cells }) => cells.flatMap(({ share }) => share ?? [])));
  return (
    <figure className="chart heat" data-close={close}>
      <figcaption>
        <Heading className="chart-title" id={titleId}>
          {title}
        </Heading>
        <p>
          {m.chart.unit}: {unit}. {m.chart.count(n)}.
        </p>
        <p>{how}</p>
      </figcaption>
      <div className="table-scroll">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- one goes through it by arrow keys */}
        <table role="grid" aria-labelledby={titleId} onFocus={grid.onFocus} onKeyDown={grid.onKeyDown}>
          <thead>
            <tr>
              <th scope="col">{rowColumn}</th>
              <th scope="col">{totalColumn}</th>
              {columns.map(({ id, name, mark }) => (
                <th key={id} scope="col">
                  {name}
                  {mark}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.id} data-chosen={row.chosen ?? false}>
                <th scope="row">{row.head(grid.tabIndexOf(at, 0))}</th>
                <td>
                  <Cell about={row.name} cell={row.total} tabIndex={grid.tabIndexOf(at, 1)} />
                </td>
                {columns.map(({ id, name, fullName = name }, column) => {
                  const cell = row.cells[column];
                  return (
                    <td key={id} data-level={cell === undefined ? 0 : levelOf(cell, scale)}>
                      {cell && (
                        <Cell
                          about={`${row.name}, ${fullName}`}
                          cell={cell}
                          tabIndex={grid.tabIndexOf(at, column + 2)}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {children}
      <HeatDownloads
        title={title}
        called={called}
        unit={unit}
        n={n}
        rowColumn={rowColumn}
        totalColumn={totalColumn}
        columns={columns}
        rows={rows}
      />
    </figure>
  );
}

/** 0, hatched, for too few to tell; none where no share is told. */
function levelOf({ voices, share }: HeatCell, scale: MapScale | null): number | undefined {
  if (voices === null) return 0;
  return share === null || scale === null ? undefined : mapLevel(share, scale);
}

interface CellProps {
  /** What the number is of, for those who hear it by itself. */
  readonly about: string;
  readonly cell: HeatCell;
  readonly tabIndex: number;
}

function Cell({ about, cell: { voices, share, to }, tabIndex }: CellProps) {
  const { m, formats } = useLanguage();
  return (
    <AppLink to={to} tabIndex={tabIndex}>
      <span className="visually-hidden">{about}: </span>
      {voices === null ? (
        <span className="heat-few" title={m.state.tooFew}>
          {m.chart.few}
        </span>
      ) : (
        <>
          <b>{formats.number(voices)}</b>
          <span className="visually-hidden"> {share === null ? m.chart.voices : `${m.chart.voices}, `}</span>
          {share !== null && <span className="heat-share">{formats.percent(share)}</span>}
        </>
      )}
    </AppLink>
  );
}
