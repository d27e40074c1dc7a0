/** How the themes are shown, as the address asks for it. */
export interface ThemesView {
  /** `roster`, `namn`, `berom` or a district's id. */
  readonly sort: string;
  /** Whether hidden themes are among them. */
  readonly hidden: boolean;
  /** The theme that is being looked at; empty for none. */
  readonly chosen: string;
}

type ViewName = 'sortera' | 'dolda' | 'tema';

/** The view that an address asks for. */
export function themesView(parameters: URLSearchParams): ThemesView {
  return {
    sort: parameters.get('sortera') || 'roster',
    hidden: parameters.get('dolda') === 'ja',
    chosen: parameters.get('tema') ?? '',
  };
}

/** The address with one choice changed; what is empty is left out of it. */
export function withView(parameters: URLSearchParams, name: ViewName, value: string): URLSearchParams {
  const next = new URLSearchParams(parameters);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}
