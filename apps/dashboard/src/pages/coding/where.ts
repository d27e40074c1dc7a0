/** Where one is: at a statement, at the end, or at the first statement that is not answered. */
export type Where =
  | { readonly view: 'statement'; readonly position: number }
  | { readonly view: 'end' }
  | { readonly view: 'next' };

export function atStatement(position: number): Where {
  return { view: 'statement', position };
}

/** Where an address leads: `nr=12` to the statement at that place of the sample, `visa=klart` to the end. */
export function whereIn(parameters: URLSearchParams): Where {
  if (parameters.get('visa') === 'klart') return { view: 'end' };
  const number = Number(parameters.get('nr') ?? '');
  return Number.isInteger(number) && number > 0 ? atStatement(number) : { view: 'next' };
}

/** The address that leads there; what else it says, such as the language, stays. */
export function withWhere(parameters: URLSearchParams, where: Where): URLSearchParams {
  const next = new URLSearchParams(parameters);
  next.delete('nr');
  next.delete('visa');
  if (where.view === 'statement') next.set('nr', String(where.position));
  if (where.view === 'end') next.set('visa', 'klart');
  return next;
}
