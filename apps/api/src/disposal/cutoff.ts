/**
 * The day so many months before another. Where that month is too short, its last day: what came in on the 31st is kept
 * until a month has passed in full.
 * @param day YYYY-MM-DD.
 */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
