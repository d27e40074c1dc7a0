import type { LocalizedText } from '@guldkorn/municipality';

const months = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;
const languages = ['sv', 'en'] as const;
type Language = (typeof languages)[number];

/** A calendar day, its parts as numbers. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

const isFirst = ({ day }: Day) => day === 1;
const isLast = ({ year, month, day }: Day) => day === new Date(Date.UTC(year, month, 0)).getUTCDate();
const monthName = ({ month }: Day, language: Language) => months[language][month - 1] ?? '';
const inBoth = (write: (language: Language) => string): LocalizedText => ({ sv: write('sv'), en: write('en') });
const written = (day: Day, language: Language) => `${day.day} ${monthName(day, language)} ${day.year}`;

/** Whole months, a year among them, by their names; null for anything else. */
function wholeMonths(from: Day, to: Day): LocalizedText | null {
  if (!isFirst(from) || !isLast(to)) return null;
  if (from.year !== to.year)
    return inBoth((language) => `${monthName(from, language)} ${from.year} – ${monthName(to, language)} ${to.year}`);
  if (from.month === 1 && to.month === 12) return inBoth(() => String(from.year));
  return inBoth((language) =>
    from.month === to.month
      ? `${monthName(from, language)} ${from.year}`
      : `${monthName(from, language)}–${monthName(to, language)} ${from.year}`,
  );
}

/**
 * A period in words, `september 2020`; null when neither end is given.
 * @param from first day, @param to last day, YYYY-MM-DD, not before it.
 */
export function periodWords(from: string | null, to: string | null): LocalizedText | null {
  if (from === null && to === null) return null;
  if (to === null)
    return inBoth(
      (language) => `${language === 'sv' ? 'från och med' : 'from'} ${written(dayOf(from ?? ''), language)}`,
    );
  if (from === null)
    return inBoth((language) => `${language === 'sv' ? 'till och med' : 'up to'} ${written(dayOf(to), language)}`);
  const [first, last] = [dayOf(from), dayOf(to)];
  if (from === to) return inBoth((language) => written(first, language));
  return wholeMonths(first, last) ?? inBoth((language) => `${written(first, language)} – ${written(last, language)}`);
}
