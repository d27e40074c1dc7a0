import type { RefObject } from 'react';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { meetingMessages } from '../../messages/meeting-messages';
import { AppLink } from '../../ui/app-link';
import { MarkedText } from '../../ui/marked-text';
import { placeId, type Place } from '../../ui/note-place';
import { htmlLanguage } from '../../ui/statement-card';
import { ValenceLegend } from '../../ui/valence-legend';
import { valenceClass, valenceSign } from '../../ui/valence-tag';
import { isStatement, isTold, type Note, type NotePart } from './note-parts';

interface NoteOriginalProps {
  readonly note: Note;
  readonly parts: readonly NotePart[];
  readonly place: Place | null;
  readonly pane: RefObject<HTMLDivElement | null>;
}

/** The note as it stands: its statements marked by role and by how they lean, the rest grey with the reason why. */
export function NoteOriginal({ note, parts, place, pane }: NoteOriginalProps) {
  const { m, language } = useLanguage();
  const words = meetingMessages[language];
  const { asideReason, asideIs } = importMessages[language];
  return (
    <div className="parsed-pane">
      <h2 id="anteckning">{words.original}</h2>
      <p className="soft small">{words.originalIntro}</p>
      <ValenceLegend />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="parsed-text" tabIndex={0} role="region" aria-labelledby="anteckning" ref={pane}>
        <MarkedText
          text={note.text}
          spans={parts}
          redactions={note.redactions}
          lang="sv"
          render={(shown, part) => {
            const { start } = part;
            const id = placeId({ side: 'original', start });
            const isHere = start === place?.start;
            if (!isStatement(part))
              return (
                <span
                  id={id}
                  tabIndex={-1}
                  className="parsed-aside"
                  data-here={isHere}
                  data-start={start}
                  title={asideIs(asideReason[part.reason])}
                >
                  {isTold(part, note.text) && (
                    <span className="parsed-reason" lang={language}>
                      {asideReason[part.reason]}
                    </span>
                  )}
                  {shown}
                </span>
              );
            const { statement } = part;
            return (
              <AppLink
                id={id}
                to={`#${placeId({ side: 'reading', start })}`}
                className={`parsed-statement valence-line ${valenceClass[statement.valence]}`}
                data-role={statement.role}
                data-here={isHere}
                data-start={start}
                lang={htmlLanguage[statement.language]}
              >
                <span className="parsed-sign" lang={language}>
                  <span aria-hidden="true">{valenceSign[statement.valence]}</span>
                  {statement.role !== 'RESIDENT' && <span aria-hidden="true">{m.role[statement.role]}</span>}
                  <span className="visually-hidden">
                    {words.read(m.valence[statement.valence], m.role[statement.role])}
                  </span>
                </span>
                {shown}
              </AppLink>
            );
          }}
        />
      </div>
    </div>
  );
}
