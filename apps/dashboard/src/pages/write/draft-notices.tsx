import { useLanguage } from '../../messages/language';
import { writeMessages } from '../../messages/write-messages';
import type { WrittenDraft } from './use-draft';

/** Points out figures that have changed behind the text, and figures in it that no source holds. */
export function DraftNotices({ draft }: { readonly draft: WrittenDraft }) {
  const { language, formats } = useLanguage();
  const words = writeMessages[language];
  const stray = [...new Set(draft.stray.map(({ figure }) => figure))];
  return (
    <div className="write-notices no-print" role="status">
      {draft.changed.length > 0 && (
        <div className="write-notice">
          <p>
            <strong>{words.changedTitle}</strong>
          </p>
          <ul>
            {draft.changed.map(({ id, was, is }) => (
              <li key={id}>{words.changed(was, is)}</li>
            ))}
          </ul>
          <p>{words.changedHow}</p>
          <button type="button" className="button" onClick={draft.seen}>
            {words.seen}
          </button>
        </div>
      )}
      {stray.length > 0 && (
        <p className="write-notice">
          <strong>{words.strayTitle}</strong>{' '}
          {stray.length === 1 ? words.stray(stray[0] ?? '') : words.strayMany(formats.list(stray))}
        </p>
      )}
    </div>
  );
}
