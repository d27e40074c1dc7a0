/**
 * PostgreSQL refuses to compare a uuid with anything else, so ids from outside are looked at first. Ids are told in lower
 * case, and only so are they known again: SQLite keeps them as text.
 */
export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id);
}
