/** A text as it is searched in and for: composed characters (NFC), lower case. SQLite's own lower() leaves ÅÄÖ alone. */
export function searchForm(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** The same of a running text: whatever stands between two words is one space, so that a phrase is found over a line break. */
export function runningSearchForm(text: string): string {
  return searchForm(text).replace(/\s+/g, ' ');
}
