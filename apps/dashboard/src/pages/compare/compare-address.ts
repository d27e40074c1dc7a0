import { filterNames } from '../statements/statement-address';

export type Side = 'a' | 'b';
export const sides: readonly Side[] = ['a', 'b'];

/** The filters of each side. */
export type SideFilters = Readonly<Record<Side, URLSearchParams>>;

const written = (side: Side, name: string) => `${side}-${name}`;

/** The filters of one side by their own names: `a-bygd=hotagen` in the address is `bygd=hotagen` of side a. */
export function filtersOf(address: URLSearchParams, side: Side): URLSearchParams {
  return new URLSearchParams(
    filterNames.flatMap((name) => {
      const value = address.get(written(side, name)) ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
}

/** The address with all filters of one side replaced; the rest of it, language among it, is kept. */
export function withSide(address: URLSearchParams, side: Side, filters: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const name of filterNames) {
    const value = filters.get(name) ?? '';
    if (value === '') next.delete(written(side, name));
    else next.set(written(side, name), value);
  }
  return next;
}

/** The address with the sides in each other's place. */
export function swapped(address: URLSearchParams): URLSearchParams {
  return withSide(withSide(address, 'a', filtersOf(address, 'b')), 'b', filtersOf(address, 'a'));
}

/** The filters of a calendar month, YYYY-MM: from its first day to its last. */
export function monthFilters(month: string): URLSearchParams {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return new URLSearchParams({ fran: `${month}-01`, till: `${month}-${days}` });
}

/** A district, and all the others. */
export function districtAndRest(districtId: string, all: readonly string[]): Record<Side, URLSearchParams> {
  const others = all.filter((id) => id !== districtId);
  return { a: new URLSearchParams({ bygd: districtId }), b: new URLSearchParams({ bygd: others.join(',') }) };
}

/** Where a side's statements about a keyphrase or a theme can be read. */
export function evidenceAddress(
  filters: URLSearchParams,
  about: { readonly keyphraseId: string | null; readonly themeId: string | null },
): string {
  const next = new URLSearchParams(filters);
  if (about.keyphraseId !== null) next.set('nyckelord', about.keyphraseId);
  if (about.themeId !== null) next.set('tema', about.themeId);
  next.set('roll', 'resident');
  return `/bidrag?${next.toString()}`;
}
