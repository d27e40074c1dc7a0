import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { countNotes, type ReadingNote } from './block-notes';
import type { Report } from './outline';

const kinds: readonly ReadingNote['kind'][] = ['LONG_SENTENCE', 'LONG_WORD', 'PASSIVE', 'OFFICIALESE'];

/** Figures to check, and how easy the whole is to read. */
export function ReadingPanel({ draft }: Pick<Report, 'draft'>) {
  const { language, formats } = useLanguage();
  const words = reportBuildMessages[language];
  const stray = draft.written.flatMap(({ strayFigures }) => strayFigures).length;
  const counts = countNotes(draft);
  const { lix, band } = draft.reading;
  return (
    <>
      <section aria-labelledby="kontrollera" hidden={stray === 0}>
        <h3 id="kontrollera">{words.strayTitle}</h3>
        <p className="noted-stray">{words.strayCount(stray)}</p>
        <p>
          <button
            type="button"
            className="button"
            data-kind="quiet"
            onClick={() =>
              document
                .querySelector<HTMLElement>('.noted:has(.noted-stray) > .editable')
                ?.focus({ preventScroll: false })
            }
          >
            {words.goToFirst}
          </button>
        </p>
      </section>
      {draft.lostEdits.length > 0 && (
        <section aria-labelledby="utan-plats">
          <h3 id="utan-plats">{words.lostTitle}</h3>
          <p className="small soft">{words.lostWhy}</p>
          <ul className="build-versions small">
            {draft.lostEdits.map(({ blockId, text }) => (
              <li key={blockId}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="lasbarhet">
        <h3 id="lasbarhet">{words.reading}</h3>
        <p>
          {lix === null ? (
            words.tooShort
          ) : (
            <>
              <strong>{words.lix(lix)}</strong>
              {band !== null && `, ${words.band[band]}`}
            </>
          )}
        </p>
        <ul className="build-counts small">
          {kinds.map((kind) => (
            <li key={kind}>{words.noteCounts[kind](formats.number(counts[kind]))}</li>
          ))}
        </ul>
        <p className="small soft">{words.readingOnly}</p>
      </section>
    </>
  );
}
