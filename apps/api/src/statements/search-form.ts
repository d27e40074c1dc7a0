/** A text as it is searched in and for: composed characters (NFC), lower case. SQLite's own lower() leaves ÅÄÖ alone. */
export function searchForm(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
