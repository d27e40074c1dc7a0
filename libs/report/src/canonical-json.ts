/**
 * A value as JSON, the same bytes for the same value: no spaces, and the members of objects ordered by their names' code units
 * (as RFC 8785 orders them; what is undefined is left out).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
