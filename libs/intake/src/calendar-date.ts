import type { LocalDate } from './parsed.js';

export interface DateAndTime {
  readonly date: LocalDate;
  /** HH:MM, local; null when the text gives no time. */
  readonly time: string | null;
}

/** Which of `3/9` is the day: 3 September as in Sweden, or March 9th as an American form writes it. */
export type DayMonthOrder = 'dayFirst' | 'monthFirst';

const monthNames: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const monthNumbers = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const monthPattern = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');

function calendarDate(year: number, month: number, day: number): LocalDate | null {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1990 || full > 2100) return null;
  const date = new Date(Date.UTC(full, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** True for a day of the calendar written as `2020-09-14`, between 1990 and 2100. */
export function isCalendarDate(written: string): boolean {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && calendarDate(year, month, day) === written;
}

function clockTime(text: string): string | null {
  const match = /(?:^|[\sT,(])(\d{1,2})[:.](\d{2})(?::(\d{2}))?(?![\d./])(\s*[ap]m)?/i.exec(text);
  if (match === null) return null;
  const suffix = match[4]?.trim().toLowerCase();
  const hours = (Number(match[1]) % (suffix === undefined ? 24 : 12)) + (suffix === 'pm' ? 12 : 0);
  return Number(match[1]) > 24 || Number(match[2]) > 59 ? null : `${String(hours).padStart(2, '0')}:${match[2]}`;
}

/** A moment as the wall clock and calendar of the municipality show it. */
function inTimeZone(milliseconds: number, timeZone: string): DateAndTime | null {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) return null;
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(milliseconds));
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const date = calendarDate(part('year'), part('month'), part('day'));
  const time = `${String(part('hour')).padStart(2, '0')}:${String(part('minute')).padStart(2, '0')}`;
  return date === null ? null : { date, time };
}

function excelSerial(text: string): DateAndTime | null {
  const serial = Number(text.replace(',', '.'));
  if (serial < 33_000 || serial > 73_415) return null;
  // Rounded to the minute first: the last half minute of a day is midnight of the next.
  const total = Math.round(serial * 1440);
  const days = Math.floor(total / 1440);
  const minutes = total % 1440;
  const date = new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { date, time: minutes === 0 ? null : time };
}

const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const slashed = /(?<![\d/.])(\d{1,2})\s?[/.]\s?(\d{1,2})(?:[\s./-]{1,2}(\d{4})|\s?[-/](\d{2}))(?![\d:]|\.\d)/;
const dashed = /(?<![\d-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/;
/** `8 september 2020`, `8 sep. -20`. */
const worded = new RegExp(
  `(?<!\\d)(\\d{1,2})(?::[ae]|\\.|st|nd|rd|th)?\\s+(?:of\\s+)?(${monthPattern})\\.?,?\\s+(?:(\\d{4})|[-–'’](\\d{2}))(?!\\d)`,
  'i',
);
const compact = /(?<![\d\p{L}.,:/-])(?:20)?(\d{2})(0[1-9]|1[0-2])(\d{2})(?![\d\p{L}]|[.,:/-]\d)/u;
const shortIso = /(?<![\d-])([12]\d)-(0[1-9]|1[0-2])-(\d{2})(?![\d-])/;
const wordedEnglish = new RegExp(
  `(?<!\\p{L})(${monthPattern})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:[^\\d]{0,3}\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:\\p{Lu}{2,5}\\s+)?)?(\\d{4})(?!\\d)`,
  'iu',
);

/** The first date that a running text names, in a Swedish or English form; null when it names none. */
export function findDate(
  text: string,
  order: DayMonthOrder = 'dayFirst',
): { date: LocalDate; start: number; end: number } | null {
  const candidates: { date: LocalDate; start: number; end: number }[] = [];
  const consider = (pattern: RegExp, read: (parts: readonly string[]) => LocalDate | null) => {
    const match = pattern.exec(text);
    const date = match === null ? null : read(match);
    if (match !== null && date !== null)
      candidates.push({ date, start: match.index, end: match.index + match[0].length });
  };
  const month = (name: string | undefined) => monthNumbers.get((name ?? '').toLowerCase()) ?? 0;
  consider(iso, (m) => calendarDate(Number(m[1]), Number(m[2]), Number(m[3])));
  const dayAndMonth = (m: readonly string[]) => {
    const [first, second] = [Number(m[1]), Number(m[2])];
    const year = Number(m[3] ?? m[4]);
    return order === 'dayFirst' ? calendarDate(year, second, first) : calendarDate(year, first, second);
  };
  consider(slashed, dayAndMonth);
  consider(dashed, dayAndMonth);
  consider(worded, (m) => calendarDate(Number(m[3] ?? m[4]), month(m[2]), Number(m[1])));
  consider(wordedEnglish, (m) => calendarDate(Number(m[3]), month(m[1]), Number(m[2])));
  return candidates.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** A date in digits that only a note's head is sure to mean as one: `200908`, `20200908`, `20-09-08`; or null. */
export function findShortDate(text: string): LocalDate | null {
  const match = compact.exec(text) ?? shortIso.exec(text);
  return match === null ? null : calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * Reads a cell that holds a date: Swedish and English forms, Excel serials, Unix times, ISO with a zone.
 * @param timeZone IANA name, for moments that carry a zone of their own.
 * @returns null when the cell holds no date that can be told.
 */
export function parseDate(cell: string, timeZone: string, order: DayMonthOrder = 'dayFirst'): DateAndTime | null {
  const text = cell.normalize('NFC').trim();
  if (text === '' || text.length > 80) return null;
  if (/^\d{13}$/.test(text)) return inTimeZone(Number(text), timeZone);
  if (/^\d{10}$/.test(text)) return inTimeZone(Number(text) * 1000, timeZone);
  if (/^\d{5}([.,]\d+)?$/.test(text)) return excelSerial(text);
  if (/^\d{8}$/.test(text) || /^\d{6}$/.test(text)) {
    const year = text.slice(0, -4);
    const date = calendarDate(Number(year), Number(text.slice(-4, -2)), Number(text.slice(-2)));
    return date === null ? null : { date, time: null };
  }
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})$/.test(text))
    return inTimeZone(Date.parse(text.replace(' ', 'T').replace(' ', '')), timeZone);
  const found = findDate(text, order);
  return found === null
    ? null
    : {
        date: found.date,
        time: clockTime(text.slice(0, found.start) + ' ' + text.slice(found.end)) ?? clockTime(text),
      };
}
