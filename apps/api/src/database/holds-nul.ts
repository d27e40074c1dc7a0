/** True of texts that no database keeps or looks up: PostgreSQL refuses the NUL character, SQLite ends its SQL there. */
export function holdsNul(text: string): boolean {
  return text.includes('\0');
}
