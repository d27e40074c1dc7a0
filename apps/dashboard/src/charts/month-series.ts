import type { MeetingMark, MonthBar } from './month-chart';
import type { MeetingKind, OverviewQuery } from '../graphql/generated/graphql';

type Meeting = OverviewQuery['programme'][number];

export interface MeetingGroup extends MeetingMark {
  readonly kind: MeetingKind;
  readonly meetings: readonly Meeting[];
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** Every month from the first to the last, so that time runs evenly; silent ones look like those of too few. */
export function everyMonth(counts: OverviewQuery['overview']['byMonth']): MonthBar[] {
  const byMonth = new Map(counts.map((count) => [count.month, count]));
  const months = [...byMonth.keys()].sort();
  const last = months.at(-1);
  const bars: MonthBar[] = [];
  for (let month = months[0]; month !== undefined && last !== undefined && month <= last; month = nextMonth(month)) {
    bars.push({ month, voices: byMonth.get(month)?.voices ?? null });
  }
  return bars;
}

/** Meetings of one kind whose months meet, as one mark; only those within the months shown. */
export function groupMeetings(programme: readonly Meeting[], bars: readonly MonthBar[]): MeetingGroup[] {
  const first = bars[0]?.month;
  const last = bars.at(-1)?.month;
  if (first === undefined || last === undefined) return [];
  const groups: { kind: MeetingKind; meetings: Meeting[]; from: string; to: string }[] = [];
  for (const meeting of [...programme].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const open = groups.find(
      (group) => group.kind === meeting.kind && meeting.from.slice(0, 7) <= group.to.slice(0, 7),
    );
    if (open === undefined)
      groups.push({ kind: meeting.kind, meetings: [meeting], from: meeting.from, to: meeting.to });
    else {
      open.meetings.push(meeting);
      if (meeting.to > open.to) open.to = meeting.to;
    }
  }
  return groups
    .filter((group) => group.to.slice(0, 7) >= first && group.from.slice(0, 7) <= last)
    .map((group, index) => ({
      ...group,
      number: index + 1,
      fromMonth: group.from.slice(0, 7) < first ? first : group.from.slice(0, 7),
      toMonth: group.to.slice(0, 7) > last ? last : group.to.slice(0, 7),
    }));
}
