/** Well under the databases' limits on values bound to a query. */
const perQuery = 1000;

/** The items in their order, so many at a time as one query takes. */
export function* chunks<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let from = 0; from < items.length; from += perQuery) yield items.slice(from, from + perQuery);
}
