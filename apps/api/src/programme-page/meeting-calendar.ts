import type { Meeting, Profile } from '@guldkorn/municipality';
import ical, { ICalEventTransparency } from 'ical-generator';
import type { PageLanguage } from '../public-pages/language.js';
import { instantOf } from './local-time.js';
import { dayAfter } from './meeting-days.js';
import { programmeWords } from './programme-words.js';

/**
 * A meeting as a calendar file (RFC 5545). One with a time stands in UTC, which every calendar shows in its owner's own
 * time and for which no time zone's rules need to be carried along; one without is whole days that leave their owner free.
 * Its UID stays the same, so that a file fetched anew replaces the one before.
 * @param written when the file is made.
 */
export function meetingCalendar(
  meeting: Meeting,
  profile: Pick<Profile, 'name' | 'code' | 'timeZone'>,
  language: PageLanguage,
  written: Date,
): string {
  const words = programmeWords[language];
  const { from, to, startsAt, endsAt, joinUrl, venue } = meeting;
  const timed = startsAt !== null;
  // What was never decided of a meeting that is over no one decides any more.
  const isOver = instantOf(to, endsAt ?? startsAt ?? '23:59', profile.timeZone) < written;
  const description = [
    meeting.howToJoin?.[language],
    joinUrl === null ? undefined : words.calendarLink(joinUrl),
    timed || from === to || isOver ? undefined : words.calendarPeriod,
    timed && endsAt === null && !isOver ? words.calendarNoEnd : undefined,
  ].filter((line) => line !== undefined);
  const calendar = ical({
    prodId: { company: 'Guldkorn', product: profile.name, language: language.toUpperCase() },
    events: [
      {
        id: `${meeting.id}.${profile.code}@guldkorn`,
        stamp: written,
        summary: `${meeting.title[language]}, ${profile.name}`,
        ...(timed
          ? {
              start: instantOf(from, startsAt, profile.timeZone),
              end: endsAt === null ? null : instantOf(to, endsAt, profile.timeZone),
            }
          : {
              // Of a day alone there is no time zone; the end of whole days is the day after.
              allDay: true,
              start: new Date(`${from}T00:00:00Z`),
              end: new Date(`${dayAfter(to)}T00:00:00Z`),
              transparency: ICalEventTransparency.TRANSPARENT,
            }),
        ...(timed ? {} : { timezone: 'UTC' }),
        location: venue ?? (meeting.form === 'digital' ? words.form.digital : null),
        url: joinUrl,
        description: description.length === 0 ? null : description.join('\n'),
      },
    ],
  });
  return calendar.toString();
}
