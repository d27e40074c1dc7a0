import type { MeetingsQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { meetingMessages } from '../../messages/meeting-messages';
import { AppLink } from '../../ui/app-link';
import { MaskedWords } from '../../ui/masked-words';
import { Fact, MeetingFacts } from './meeting-facts';
import { NoteLinks } from './note-links';
import { heldFrom } from './weeks';
import { Allowed } from '../../ui/viewing';

export type ProgrammeMeeting = MeetingsQuery['programme'][number];

interface MeetingCardProps {
  readonly meeting: ProgrammeMeeting;
  /** True when it is over and has no note. */
  readonly isMissing: boolean;
}

/** One meeting of the programme: when, where, how, with whom, and which notes there are of it. */
export function MeetingCard({ meeting, isMissing }: MeetingCardProps) {
  const { language } = useLanguage();
  const words = meetingMessages[language];
  const title = meeting.title[language];
  const when = useWhen();
  const participants = useParticipants();
  const venue = meeting.notes.find((note) => note.venue)?.venue ?? meeting.venue;
  return (
    <article className="programme-meeting" aria-labelledby={`mote-${meeting.id}`}>
      <h4 id={`mote-${meeting.id}`}>{title}</h4>
      <MeetingFacts>
        <Fact name={words.when}>{when(meeting)}</Fact>
        <Fact name={words.where}>{venue ? <MaskedWords text={venue} /> : words.notSaid}</Fact>
        <Fact name={words.how}>{words.form[meeting.form]}</Fact>
        <Whom meeting={meeting} />
        <Fact name={words.participants}>{participants(meeting) ?? words.notSaid}</Fact>
      </MeetingFacts>
      {meeting.notes.length > 0 ? (
        <NoteLinks notes={meeting.notes} label={words.notesFrom(title)} />
      ) : isMissing ? (
        <p className="programme-missing">
          {words.noNote}
          <Allowed to="TAKE_IN">
            <AppLink to="/importera" aria-label={words.readInFor(title)}>
              {words.readIn}
            </AppLink>
          </Allowed>
        </p>
      ) : (
        <p className="soft">{words.ahead}</p>
      )}
    </article>
  );
}

/** The day and the hour; the period where no day is known. */
function useWhen(): (meeting: ProgrammeMeeting) => string {
  const { language, formats } = useLanguage();
  const words = meetingMessages[language];
  return (meeting) => {
    const { from, to } = heldFrom(meeting);
    if (from !== to) return words.dayUnset(formats.dateRange(from, to));
    const clock = meeting.startsAt ? words.clock(meeting.startsAt, meeting.endsAt ?? null) : '';
    return `${formats.dateWithWeekday(from)} ${clock}`.trim();
  };
}

/** The group that meets, else the district, else everyone. */
function Whom({ meeting: { group, district, kind } }: { readonly meeting: ProgrammeMeeting }) {
  const { language } = useLanguage();
  const words = meetingMessages[language];
  if (group && !group.district) return <Fact name={words.group}>{group.name[language]}</Fact>;
  if (!district) return <Fact name={words.whom}>{words.everyone[kind]}</Fact>;
  return (
    <Fact name={words.district}>
      <AppLink to={`/bygd/${district.id}`}>{district.name}</AppLink>
    </Fact>
  );
}

/** How many came by the notes, and how many it was planned for; null where neither says. */
function useParticipants(): (meeting: ProgrammeMeeting) => string | null {
  const { language, formats } = useLanguage();
  const words = meetingMessages[language];
  return ({ notes, participantsFrom, participantsTo }) => {
    const came = Math.max(0, ...notes.map((note) => note.participants ?? 0));
    const least = participantsFrom ?? participantsTo;
    const most = participantsTo ?? participantsFrom;
    const planned = least && most ? words.planned(formats.number(least), formats.number(most)) : null;
    if (came === 0) return planned;
    return planned === null ? formats.number(came) : words.cameOf(formats.number(came), planned);
  };
}
