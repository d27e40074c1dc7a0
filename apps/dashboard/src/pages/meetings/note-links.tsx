import type { NoteFactsFragment } from '../../graphql/generated/graphql';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { meetingMessages } from '../../messages/meeting-messages';
import { AppLink } from '../../ui/app-link';
import { MaskedWords } from '../../ui/masked-words';
import { noteAddress } from '../../ui/note-place';

interface NoteLinksProps {
  readonly notes: readonly NoteFactsFragment[];
  readonly label: string;
}

/** The notes that are in, each by the name of its file, with its format and how much was said. */
export function NoteLinks({ notes, label }: NoteLinksProps) {
  const { language, formats } = useLanguage();
  const words = meetingMessages[language];
  return (
    <ul className="note-links" aria-label={label}>
      {notes.map((note) => (
        <li key={note.id}>
          <AppLink to={noteAddress(note.id)}>
            <MaskedWords text={note.fileName} />
          </AppLink>{' '}
          <span className="soft small">
            {importMessages[language].format[note.format]} · {words.statements(formats.count(note.statementCount))}
          </span>
        </li>
      ))}
    </ul>
  );
}
