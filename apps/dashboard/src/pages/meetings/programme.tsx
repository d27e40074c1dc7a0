import { useLanguage } from '../../messages/language';
import { meetingMessages } from '../../messages/meeting-messages';
import { Empty } from '../../ui/empty';
import { MeetingCard, type ProgrammeMeeting } from './meeting-card';
import { byWeek } from './weeks';

interface ProgrammeProps {
  readonly meetings: readonly ProgrammeMeeting[];
  /** Meetings that are over and have no note. */
  readonly missing: readonly { readonly id: string }[];
}

/** The programme, week by week. */
export function Programme({ meetings, missing }: ProgrammeProps) {
  const { language, formats } = useLanguage();
  const words = meetingMessages[language];
  return (
    <section className="section" aria-labelledby="programmet">
      <h2 id="programmet">{words.programme}</h2>
      {meetings.length === 0 && <Empty text={words.noProgramme} />}
      <ol className="programme">
        {byWeek(meetings).map(({ first, last, meetings: held }) => (
          <li key={`${first.from} ${last.to}`} className="programme-week">
            <div>
              <h3>{words.weeks(first, last)}</h3>
              <p className="soft small">{formats.dateRange(first.from, last.to)}</p>
            </div>
            <div className="programme-meetings">
              {held.map((meeting) => (
                <MeetingCard
                  key={meeting.id}
                  meeting={meeting}
                  isMissing={missing.some(({ id }) => id === meeting.id)}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
