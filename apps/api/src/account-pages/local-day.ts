const day = 24 * 60 * 60 * 1000;

/**
 * When a day begins where the municipality is, as ISO 8601 in UTC; null for what is no day.
 * @param given `2026-03-29`. @param later so many days after it.
 */
export function localDayStart(given: string, later: number, timeZone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(Date.parse(given))) return null;
  const midnight = Date.parse(given) + later * day;
  // The zone's offset may be another at midnight than at the guess: twice is enough.
  let at = midnight;
  for (let turn = 0; turn < 2; turn++) at = midnight - offset(at, timeZone);
  return new Date(at).toISOString();
}

function offset(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone,
  }).format(at);
  return Date.parse(`${parts.replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}
