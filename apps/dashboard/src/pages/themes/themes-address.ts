/** What the themes, or their words, are held against. */
export const themesShows = ['bygd', 'grupp', 'tid', 'kanal', 'ord'] as const;
export type ThemesShow = (typeof themesShows)[number];

/** How the themes are shown, as the address asks for it. */
export interface ThemesView {
  readonly show: ThemesShow;
  /** `roster`, `namn`, `berom` or a district's id. */
  readonly sort: string;
  /** Whether hidden themes are among them. */
  readonly hidden: boolean;
  /** The theme that is being looked at; empty for none. */
  readonly chosen: string;
  /** Of words that go together: only those of this district; empty for all. */
  readonly district: string;
  /** Of words that go together: whether leads are shown beside what is firm. */
  readonly leads: boolean;
}

type ViewName = 'visa' | 'sortera' | 'dolda' | 'tema' | 'bygd' | 'uppslag';

/** The view that an address asks for. */
export function themesView(parameters: URLSearchParams): ThemesView {
  return {
    show: themesShows.find((show) => show === parameters.get('visa')) ?? 'bygd',
    sort: parameters.get('sortera') || 'roster',
    hidden: parameters.get('dolda') === 'ja',
    chosen: parameters.get('tema') ?? '',
    district: parameters.get('bygd') ?? '',
    leads: parameters.get('uppslag') === 'ja',
  };
}

/** The address with one choice changed; what is empty is left out of it. */
export function withView(parameters: URLSearchParams, name: ViewName, value: string): URLSearchParams {
  const next = new URLSearchParams(parameters);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}
