import type { Count } from '../messages/counted';

/** How numbers, shares, dates and order are written in one language. */
export interface Formats {
  /** 1 236; at most one decimal, for voices that are weighed. */
  readonly number: (value: number) => string;
  /** A number to be joined with its noun. */
  readonly count: (value: number) => Count;
  /** A share from 0 to 1 as whole percent. */
  readonly percent: (share: number) => string;
  /** A ratio as people say it, one decimal below ten. */
  readonly times: (ratio: number) => string;
  /** Fixed decimals, for statistics. */
  readonly decimals: (value: number, digits: number) => string;
  /** A YYYY-MM-DD date in words. */
  readonly date: (isoDate: string) => string;
  /** The same with its day of the week: `tisdag 25 augusti 2020`. */
  readonly dateWithWeekday: (isoDate: string) => string;
  /** From and to, shortened where they share month or year. */
  readonly dateRange: (from: string, to: string) => string;
  readonly dateTime: (isoDateTime: string) => string;
  /** A YYYY-MM month: `sep 2020`. */
  readonly month: (isoMonth: string) => string;
  /** A YYYY-MM month in full: `september 2020`. */
  readonly monthInFull: (isoMonth: string) => string;
  readonly fileSize: (bytes: number) => string;
  /** Words in a row with a closing "och". */
  readonly list: (words: readonly string[]) => string;
  /** Swedish order in both languages: the names are Swedish. */
  readonly compare: (a: string, b: string) => number;
}

/** Makes something when it is first needed: each of the browser's formatters takes milliseconds to make. */
function late<Thing>(make: () => Thing): () => Thing {
  let made: Thing | undefined;
  return () => (made ??= make());
}

export function createFormats(language: 'sv' | 'en'): Formats {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const number = late(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const percent = late(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
  const whole = late(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const calendar = late(
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  );
  const weekday = late(
    () =>
      new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );
  const month = late(() => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }));
  const wholeMonth = late(() => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
  const moment = late(
    () =>
      new Intl.DateTimeFormat(locale, {
        dateStyle: 'long',
        timeStyle: 'short',
        timeZone: 'Europe/Stockholm',
      }),
  );
  const list = late(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const collator = late(() => new Intl.Collator('sv'));
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  return {
    number: (value) => number().format(value),
    count: (value) => ({ n: value, text: number().format(value) }),
    percent: (share) => percent().format(share),
    times: (ratio) => (ratio < 10 ? number().format(ratio) : whole().format(ratio)),
    decimals: (value, digits) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    // What an address misspells is shown as it stands.
    date: (iso) => (Number.isNaN(day(iso).getTime()) ? iso : calendar().format(day(iso))),
    dateWithWeekday: (iso) => weekday().format(day(iso)).replace(',', ''),
    dateRange: (from, to) => calendar().formatRange(day(from), day(to)),
    dateTime: (iso) => moment().format(new Date(iso)),
    month: (iso) =>
      month()
        .format(day(`${iso}-01`))
        .replace('.', ''),
    monthInFull: (iso) => wholeMonth().format(day(`${iso}-01`)),
    fileSize: (bytes) =>
      bytes < 1_000_000
        ? `${number().format(Math.max(0.1, bytes / 1000))} kB`
        : `${number().format(bytes / 1_000_000)} MB`,
    list: (words) => list().format(words),
    compare: (a, b) => collator().compare(a, b),
  };
}
