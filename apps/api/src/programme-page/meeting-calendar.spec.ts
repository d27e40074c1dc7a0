import type { Meeting } from '@guldkorn/municipality';
import { describe, expect, it } from '@jest/globals';
import { meetingCalendar } from './meeting-calendar.js';

const meeting: Meeting = {
  id: 'kvall',
  title: { sv: 'Kväll', en: 'Evening' },
  kind: 'openMeeting',
  form: 'physical',
  from: '2020-10-08',
  to: '2020-10-08',
  startsAt: '18:30',
  endsAt: null,
  venue: null,
  joinUrl: null,
  howToJoin: null,
  districtId: null,
  groupId: null,
  participants: null,
};
const profile = { name: 'Granby', code: '9902', timeZone: 'Europe/Stockholm' };
const written = (day: string, of = meeting) => meetingCalendar(of, profile, 'sv', new Date(`${day}T12:00:00Z`));

describe('the calendar file of a meeting', () => {
  it('says what is not decided as long as the meeting is to come', () => {
    expect(written('2020-10-07')).toContain('DESCRIPTION:När mötet slutar är inte bestämt.');
    const period = { ...meeting, to: '2020-10-12', startsAt: null };
    expect(written('2020-10-07', period)).toContain('DESCRIPTION:Vilken dag det blir är inte bestämt än.');
    expect(written('2020-10-13', period)).not.toContain('DESCRIPTION');
  });

  it('says nothing of it, and invents no end, when the meeting is over', () => {
    expect(written('2020-10-09')).toContain('DTSTART:20201008T163000Z');
    expect(written('2020-10-09')).not.toMatch(/DESCRIPTION|DTEND/);
  });
});
