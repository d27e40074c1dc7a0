/** A week as Swedish calendars number it (ISO 8601): week 1 holds the year's first Thursday. */
export interface Week {
  /** The year that the week is counted to. */
  readonly year: number;
  readonly number: number;
  /** Its Monday and its Sunday, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
}

const day = 24 * 60 * 60 * 1000;
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The week that a day is in. @param date YYYY-MM-DD. */
export function weekOf(date: string): Week {
  const time = Date.parse(`${date}T00:00:00Z`);
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * day;
  const year = new Date(monday + 3 * day).getUTCFullYear();
  const number = Math.floor((monday + 3 * day - Date.UTC(year, 0, 1)) / day / 7) + 1;
  return { year, number, from: isoDay(monday), to: isoDay(monday + 6 * day) };
}

interface Planned {
  readonly from: string;
  readonly to: string;
  readonly notes: readonly { readonly date?: string | null }[];
}

/** First and last day of a meeting: as its notes say, else as the programme does. */
export function heldFrom({ from, to, notes }: Planned): { readonly from: string; readonly to: string } {
  const days = notes.flatMap(({ date }) => (date ? [date] : [])).sort();
  return { from: days[0] ?? from, to: days.at(-1) ?? to };
}

/** The meetings of one week, or of the weeks that they are spread over or planned for. */
export interface WeekOfMeetings<Meeting> {
  readonly first: Week;
  readonly last: Week;
  readonly meetings: readonly Meeting[];
}

const spread = (from: string, to: string) => `${from} ${to}`;
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The programme by week, the earliest first; weeks without meetings are left out. */
export function byWeek<Meeting extends Planned>(programme: readonly Meeting[]): WeekOfMeetings<Meeting>[] {
  const weeks = new Map<string, { first: Week; last: Week; meetings: Meeting[] }>();
  const inOrder = programme
    .map((meeting) => ({ meeting, held: heldFrom(meeting) }))
    .sort((a, b) => order(spread(a.held.from, a.held.to), spread(b.held.from, b.held.to)));
  for (const { meeting, held } of inOrder) {
    const [first, last] = [weekOf(held.from), weekOf(held.to)];
    const key = spread(first.from, last.to);
    const week = weeks.get(key) ?? { first, last, meetings: [] };
    week.meetings.push(meeting);
    weeks.set(key, week);
  }
  return [...weeks].sort(([a], [b]) => order(a, b)).map(([, week]) => week);
}
