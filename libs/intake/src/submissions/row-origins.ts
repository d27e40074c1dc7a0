import type { Profile } from '@guldkorn/municipality';
import { parseDate, type DayMonthOrder } from '../calendar-date.js';
import type { Column, ColumnRole, RowOrigin } from '../parsed.js';
import type { NamedCell, RowPlaces } from './row-place.js';

/** Tells where and when a row that is left out was written, as far as it says, by the rules of rows that come in. */
export class RowOrigins {
  /** Rows alike in these cells are many, and unknown names take time. */
  private readonly known = new Map<string, RowOrigin>();

  constructor(
    private readonly columns: readonly Column[],
    private readonly profile: Profile,
    private readonly places: RowPlaces,
    private readonly dateOrder: DayMonthOrder,
  ) {}

  of(cells: readonly string[]): RowOrigin {
    const named = (role: ColumnRole): NamedCell | null => {
      const column = this.columns.find((each) => each.role === role);
      const value = column === undefined ? '' : (cells[column.index] ?? '').replaceAll('\0', '').trim();
      return column === undefined || value === '' ? null : { value, column: column.name };
    };
    const where = { district: named('district'), place: named('place'), group: named('group') };
    const dated = named('date');
    const key = JSON.stringify([...Object.values(where), dated].map((cell) => cell?.value ?? null));
    const before = this.known.get(key);
    if (before !== undefined) return before;
    // Which row it is only goes into warnings, and a row that is left out has none of these.
    const { districtId, groupId } = this.places.of(where, 0);
    const date = dated === null ? null : (parseDate(dated.value, this.profile.timeZone, this.dateOrder)?.date ?? null);
    const origin = { districtId, groupId, month: date?.slice(0, 7) ?? null };
    this.known.set(key, origin);
    return origin;
  }
}
