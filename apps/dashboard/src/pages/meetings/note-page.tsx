import { useParams } from 'react-router';
import { OneNoteDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { meetingMessages } from '../../messages/meeting-messages';
import { AppLink } from '../../ui/app-link';
import { Loaded } from '../../ui/loaded';
import { MaskedWords } from '../../ui/masked-words';
import { PageTitle } from '../../ui/page-title';
import { statementsAddress } from '../../ui/statements-address';
import { Missing } from '../not-found/missing';
import { Fact, MeetingFacts } from './meeting-facts';
import type { Note } from './note-parts';
import { NoteSides } from './note-sides';
import './meetings.css';
import './note.css';

/** One note: what it says beside how it has been read. */
export default function NotePage() {
  const { noteId = '' } = useParams();
  return <OneNote key={noteId} noteId={noteId} />;
}

function OneNote({ noteId }: { readonly noteId: string }) {
  const { language } = useLanguage();
  const words = meetingMessages[language];
  const state = useData(OneNoteDocument, { id: noteId });
  return (
    <Loaded state={state} what={words.noteLoading} lines={10}>
      {({ meetingNote }) =>
        meetingNote ? (
          <NoteContent note={meetingNote} />
        ) : (
          <Missing title={words.unknownTitle} text={words.unknown} to="/moten" toLabel={words.toMeetings} />
        )
      }
    </Loaded>
  );
}

function NoteContent({ note }: { readonly note: Note }) {
  const { m, language, formats } = useLanguage();
  const words = meetingMessages[language];
  const { date, venue, meeting, district, group, participants } = note;
  return (
    <div className="wrap">
      <div className="page-head">
        <p className="kicker">
          {words.kicker}
          {note.fiction && `, ${m.statement.fiction}`}
        </p>
        <PageTitle tab={note.title.replaceAll(/█+/g, `[${m.statement.maskedWord}]`)}>
          <MaskedWords text={note.title} />
        </PageTitle>
        <MeetingFacts>
          <Fact name={words.meeting}>{meeting ? meeting.title[language] : words.noMeeting}</Fact>
          <Fact name={words.when}>{date ? formats.dateWithWeekday(date) : null}</Fact>
          <Fact name={words.where}>{venue ? <MaskedWords text={venue} /> : null}</Fact>
          <Fact name={words.how}>{meeting ? words.form[meeting.form] : null}</Fact>
          <Fact name={words.district}>
            {district ? <AppLink to={`/bygd/${district.id}`}>{district.name}</AppLink> : null}
          </Fact>
          <Fact name={words.group}>{group ? group.name[language] : null}</Fact>
          <Fact name={words.participants}>{participants ? formats.number(participants) : null}</Fact>
          <Fact name={words.file}>
            <MaskedWords text={note.fileName} /> ({importMessages[language].format[note.format]})
          </Fact>
          <Fact name={words.count}>{formats.number(note.statementCount)}</Fact>
        </MeetingFacts>
        <p className="row">
          <AppLink className="button" to="/moten">
            {words.allMeetings}
          </AppLink>
          <AppLink to={statementsAddress({ anteckning: note.id })}>{words.readAmong}</AppLink>
        </p>
      </div>
      <NoteSides note={note} />
    </div>
  );
}
