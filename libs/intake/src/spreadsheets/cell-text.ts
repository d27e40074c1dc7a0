/** Numbers, days and yes or no as they are written in Sweden: what a cell of another kind than text shows. */

/** A number with 15 digits, as many as spreadsheets keep, and a decimal comma; the text itself when it is none. */
export function numberText(raw: string): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  return `${Number(value.toPrecision(15))}`.replace('.', ',');
}

export const booleanText = (value: boolean) => (value ? 'ja' : 'nej');

const twoDigits = (value: number) => `${value}`.padStart(2, '0');

/**
 * `2020-09-14`, `2020-09-14 18:30`, with seconds where there are any; `18:30` for a time without a day.
 * @param moment its calendar and clock in UTC. @param shown whether its cell shows the time of day.
 */
export function dateText(moment: Date, shown: 'day' | 'moment' = 'moment'): string {
  // Days are kept as fractions, so a whole second is often a thousandth short.
  const rounded = new Date(Math.round(moment.getTime() / 1000) * 1000);
  if (Number.isNaN(rounded.getTime())) return '';
  const [hours, minutes, seconds] = [rounded.getUTCHours(), rounded.getUTCMinutes(), rounded.getUTCSeconds()];
  const time = `${twoDigits(hours)}:${twoDigits(minutes)}${seconds === 0 ? '' : `:${twoDigits(seconds)}`}`;
  // Spreadsheets count from the end of 1899: what is earlier than the next year is a time of day alone.
  if (rounded.getTime() < Date.UTC(1900, 0, 1)) return time;
  const day = rounded.toISOString().slice(0, 10);
  return shown === 'day' || time === '00:00' ? day : `${day} ${time}`;
}
