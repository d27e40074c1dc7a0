import type { HeldBack } from '../graphql/held-back';
import { HeldWords } from './held-words';
import './saved-line.css';

interface SavedLineProps {
  /** How far one has come, in words. */
  readonly progress: string;
  readonly done: number;
  readonly total: number;
  /** How much has not reached the server. */
  readonly waiting: number;
  /** Why it did not at the last try; null when it did. */
  readonly held: HeldBack | null;
  readonly words: {
    readonly allSaved: string;
    readonly saving: string;
    /** Said while the server cannot be reached. */
    readonly lost: string;
  };
}

/** How far one has come, and whether all of it has reached the server. */
export function SavedLine({ progress, done, total, waiting, held, words }: SavedLineProps) {
  return (
    <div className="saved-line">
      <progress value={done} max={Math.max(1, total)} aria-label={progress} />
      <p className="row">
        <strong>{progress}</strong>
        {held === null && <span className="soft">{waiting === 0 ? words.allSaved : words.saving}</span>}
      </p>
      <div role="status">
        {held !== null && (
          <p className="saved-line-lost">
            <HeldWords held={held} unreached={words.lost} />
          </p>
        )}
      </div>
    </div>
  );
}
