import { foldName } from '../fold-name.js';
import { parseDate, type DayMonthOrder } from '../calendar-date.js';

/** What a consent cell says: true or false, or null when it cannot be told (then no: consent is never guessed). */
export function readConsent(cell: string): boolean | null {
  const text = cell.trim();
  if (text === '' || /^(0|-|☐)$/.test(text)) return false;
  if (/^[1x✓✔√☑☒]$/iu.test(text)) return true;
  const words = foldName(text).split(' ');
  const first = words[0] ?? '';
  if (['nej', 'no', 'n', 'false', 'falskt', 'falsk', 'inte', 'ej'].includes(first)) return false;
  if (['ja', 'j', 'yes', 'y', 'true', 'sant', 'ok', 'okej', 'japp', 'jo', 'absolut', 'gärna'].includes(first))
    return words.some((word) => ['inte', 'ej', 'not', 'men', 'but', 'om', 'if'].includes(word)) ? null : true;
  return null;
}

/** True when a moderation cell says that the row was taken away: -1 in pol.is, words elsewhere. */
export function isModeratedAway(cell: string): boolean {
  return /^(-1([.,]0)?|avvisad|avvisat|nekad|borttagen|borttaget|dold|dolt|spam|rejected|hidden|removed|deleted)$/i.test(
    cell.trim(),
  );
}

const letThrough =
  /^(0|1|publicerad|publicerat|godkänd|godkänt|visas|synlig|ok|ny|nytt|inkommen|klar|approved|published|visible|new)$/i;

/** True for what a column of moderation says of a row, whether it was let through or taken away. */
export function isModerationStatus(cell: string): boolean {
  return isModeratedAway(cell) || letThrough.test(cell.trim());
}

/**
 * Whether a column writes the month first: only when no cell says otherwise and some cell can be nothing else.
 * Swedish order stands in doubt.
 */
export function dayMonthOrder(cells: Iterable<string>, timeZone: string): DayMonthOrder {
  let onlyMonthFirst = 0;
  for (const cell of cells) {
    if (!/^\d{1,2}[/.-]\d{1,2}[/.-]/.test(cell.trim())) continue;
    const dayFirst = parseDate(cell, timeZone, 'dayFirst');
    const monthFirst = parseDate(cell, timeZone, 'monthFirst');
    if (dayFirst !== null && monthFirst === null) return 'dayFirst';
    if (dayFirst === null && monthFirst !== null) onlyMonthFirst++;
  }
  return onlyMonthFirst > 0 ? 'monthFirst' : 'dayFirst';
}
