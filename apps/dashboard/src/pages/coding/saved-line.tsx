import { codingMessages } from '../../messages/coding-messages';
import { useLanguage } from '../../messages/language';
import type { Coding } from './use-coding';

interface SavedLineProps {
  readonly coding: Coding;
  readonly done: number;
  readonly total: number;
}

/** How far one has come, and whether all of it has reached the server. */
export function SavedLine({ coding, done, total }: SavedLineProps) {
  const { language, formats } = useLanguage();
  const words = codingMessages[language];
  const progress = words.progress(formats.number(done), formats.number(total));
  return (
    <div className="coding-saved">
      <progress value={done} max={total} aria-label={progress} />
      <p className="row">
        <strong>{progress}</strong>
        {!coding.isLost && <span className="soft">{coding.waiting === 0 ? words.allSaved : words.saving}</span>}
      </p>
      <div role="status">
        {coding.isLost && <p className="coding-lost">{words.lost(formats.count(coding.waiting))}</p>}
      </div>
    </div>
  );
}
