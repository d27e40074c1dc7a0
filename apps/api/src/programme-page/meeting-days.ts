import type { Meeting } from '@guldkorn/municipality';
import type { PageLanguage } from '../public-pages/language.js';

type Dated = Pick<Meeting, 'from' | 'to' | 'startsAt' | 'endsAt'>;

const locales: Readonly<Record<PageLanguage, string>> = { sv: 'sv-SE', en: 'en-GB' };
const millisecondsPerDay = 24 * 60 * 60 * 1000;

/** Of a day alone the time zone is none, so it is reckoned in UTC. @param day YYYY-MM-DD. */
function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day after, YYYY-MM-DD. */
export function dayAfter(day: string): string {
  return new Date(dayOf(day).getTime() + millisecondsPerDay).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
function weekday(day: string): number {
  return dayOf(day).getUTCDay() || 7;
}

/** The week's number as Swedish calendars have it (ISO 8601): week 1 holds the year's first Thursday. */
export function weekNumber(day: string): number {
  const thursday = new Date(dayOf(day).getTime() + (4 - weekday(day)) * millisecondsPerDay);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / millisecondsPerDay / 7) + 1;
}

function clock(time: string, language: PageLanguage): string {
  return language === 'sv' ? time.replace(':', '.') : time;
}

function clockWords({ startsAt, endsAt }: Dated, language: PageLanguage): string {
  if (startsAt === null) return '';
  const start = clock(startsAt, language);
  const times = endsAt === null ? start : `${start}–${clock(endsAt, language)}`;
  return language === 'sv' ? ` kl. ${times}` : `, ${times}`;
}

function weekWords(from: string, to: string, language: PageLanguage): string {
  const [first, last] = [weekNumber(from), weekNumber(to)];
  const many = { sv: 'vecka', en: first === last ? 'week' : 'weeks' }[language];
  return `${many} ${first === last ? first : `${first}–${last}`}`;
}

/** When a meeting is held, as one says it: a day with its time, whole weeks by number, or a period. */
export function meetingWhen(meeting: Dated, language: PageLanguage): string {
  const { from, to } = meeting;
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
      ...options,
    });
  if (from === to) {
    const day = date({ weekday: 'long' }).format(dayOf(from)).replace(/,/g, '');
    return `${day}${clockWords(meeting, language)}`;
  }
  // Intl puts thin or wide spaces around the dash where a part holds a space; both languages set it close here.
  const period = date({})
    .formatRange(dayOf(from), dayOf(to))
    .replace(/\s*–\s*/g, '–');
  if (weekday(from) === 1 && weekday(to) === 7)
    return `${weekWords(from, to, language)}, ${period}${clockWords(meeting, language)}`;
  return `${period}${clockWords(meeting, language)}`;
}
