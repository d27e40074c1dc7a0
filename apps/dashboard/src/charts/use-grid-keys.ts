import { useState, type FocusEvent, type KeyboardEvent } from 'react';

interface Place {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, (at: Place) => Place>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }) => ({ row, column: Number.POSITIVE_INFINITY }),
};

/** Where in the table's body a link stands; null outside it. */
function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest('td, tbody th') : null;
  const row = cell?.parentElement;
  if (!(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement)) return null;
  return { row: row.sectionRowIndex, column: cell.cellIndex };
}

/**
 * Makes a table with a link in each cell of its body one tab stop; arrow keys, Home and End go between the links.
 * @param rows how many rows the body has now.
 */
export function useGridKeys(rows: number) {
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const activeRow = Math.min(active.row, rows - 1);
  return {
    tabIndexOf: (row: number, column: number) => (row === activeRow && column === active.column ? 0 : -1),
    onFocus: (event: FocusEvent<HTMLTableElement>) => {
      const place = placeOf(event.target);
      if (place !== null) setActive(place);
    },
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const place = placeOf(event.target);
      const step = steps[event.key];
      if (place === null || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const to = step(place);
      const cells = event.currentTarget.tBodies[0]?.rows[to.row]?.cells;
      const cell = cells?.[Math.min(to.column, cells.length - 1)];
      cell?.querySelector('a')?.focus();
    },
  };
}
