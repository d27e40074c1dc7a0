import { MeetingsDocument, type MeetingsQuery } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { meetingMessages } from '../../messages/meeting-messages';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { NoteLinks } from './note-links';
import { Programme } from './programme';
import { WhoIsMissing } from './who-is-missing';
import { withoutNote } from './without-note';
import './meetings.css';

/** The programme with its notes, and who is missing. */
export default function MeetingsPage() {
  const { language } = useLanguage();
  const words = meetingMessages[language];
  const state = useData(MeetingsDocument, {}, { requestPolicy: 'cache-and-network' });
  return (
    <div className="wrap">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        <p className="lead">{words.intro}</p>
      </div>
      <Loaded state={state} what={words.loading} lines={10}>
        {(data) => <Meetings data={data} />}
      </Loaded>
    </div>
  );
}

function Meetings({ data }: { readonly data: MeetingsQuery }) {
  const { language } = useLanguage();
  const words = meetingMessages[language];
  const { programme, notesOutsideProgramme } = data;
  const without = withoutNote({
    programme,
    notesOutsideProgramme,
    districts: data.districts,
    groups: data.municipality.focusGroups,
    missing: data.overview.ledger.notHeard.meetings,
  });
  return (
    <>
      <Sum programme={programme} missing={without.meetings.length} />
      <Programme meetings={programme} missing={without.meetings} />
      {notesOutsideProgramme.length > 0 && (
        <section className="section" aria-labelledby="utanfor">
          <h2 id="utanfor">{words.otherNotes}</h2>
          <p className="soft">{words.otherNotesIntro}</p>
          <NoteLinks notes={notesOutsideProgramme} label={words.otherNotes} />
        </section>
      )}
      <WhoIsMissing data={data} without={without} />
    </>
  );
}

/** How many meetings there are, with and without a note; what is none is not said. */
function Sum({ programme, missing }: { readonly programme: MeetingsQuery['programme']; readonly missing: number }) {
  const { language, formats } = useLanguage();
  const words = meetingMessages[language];
  const noted = programme.filter(({ notes }) => notes.length > 0).length;
  const sums = [
    [words.sum.meetings, programme.length],
    [words.sum.noted, noted],
    [words.sum.missing, missing],
    [words.sum.ahead, programme.length - noted - missing],
  ] as const;
  return (
    <p className="programme-sum">
      {sums
        .filter(([, count]) => count > 0)
        .map(([say, count]) => say(formats.count(count)))
        .join(' ')}{' '}
      <a href="#saknas">{words.toMissing}</a>
    </p>
  );
}
