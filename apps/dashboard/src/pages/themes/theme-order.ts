import { clearFirst } from '../../charts/clear-first';
import type { ThemesQuery } from '../../graphql/generated/graphql';

export type ListedTheme = ThemesQuery['themes'][number];
type Counted = Pick<ListedTheme, 'byDistrict'> & { readonly valence: Pick<ListedTheme['valence'], 'share'> };

/** What is told of a theme in one district; undefined when the district has left the profile. */
export function inDistrict<T extends Pick<ListedTheme, 'byDistrict'>>(
  theme: T,
  districtId: string,
): T['byDistrict'][number] | undefined {
  return theme.byDistrict.find(({ district }) => district.id === districtId);
}

/**
 * Themes in the order asked for; those alike stay as they come, pinned first and then by voices.
 * @param sort `roster`, `namn`, `berom`, or the district whose share decides.
 */
export function sortThemes<T extends Counted>(
  themes: readonly T[],
  sort: string,
  nameOf: (theme: T) => string,
  compare: (a: string, b: string) => number,
): T[] {
  if (sort === 'roster') return [...themes];
  if (sort === 'namn') return themes.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  const measure = (theme: T) => (sort === 'berom' ? theme.valence.share : inDistrict(theme, sort)?.share) ?? -1;
  return themes.toSorted((a, b) => measure(b) - measure(a));
}

/** What is told of a theme in one column. */
export interface ToldCell {
  readonly voices?: number | null;
  readonly share?: number | null;
}

/** The theme that clearly most speak of in more columns than any other, and in how many; null when none stands out. */
export function leadingTheme<T>(
  themes: readonly T[],
  columnIds: readonly string[],
  cellOf: (theme: T, columnId: string) => ToldCell | undefined,
): { readonly theme: T; readonly columns: number } | null {
  const led = new Map<T, number>();
  for (const id of columnIds) {
    const voices = (theme: T) => cellOf(theme, id)?.voices ?? 0;
    const [first] = themes.toSorted((a, b) => voices(b) - voices(a));
    if (first !== undefined && clearFirst(themes.map(voices))) led.set(first, (led.get(first) ?? 0) + 1);
  }
  const [most, next] = [...led].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] < 2 || most[1] === next?.[1]) return null;
  return { theme: most[0], columns: most[1] };
}
