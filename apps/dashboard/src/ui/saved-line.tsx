import './saved-line.css';

interface SavedLineProps {
  /** How far one has come, in words. */
  readonly progress: string;
  readonly done: number;
  readonly total: number;
  /** How much has not reached the server. */
  readonly waiting: number;
  /** Whether the server could not be reached at the last try. */
  readonly isLost: boolean;
  readonly words: {
    readonly allSaved: string;
    readonly saving: string;
    /** Said while the server cannot be reached. */
    readonly lost: string;
  };
}

/** How far one has come, and whether all of it has reached the server. */
export function SavedLine({ progress, done, total, waiting, isLost, words }: SavedLineProps) {
  return (
    <div className="saved-line">
      <progress value={done} max={Math.max(1, total)} aria-label={progress} />
      <p className="row">
        <strong>{progress}</strong>
        {!isLost && <span className="soft">{waiting === 0 ? words.allSaved : words.saving}</span>}
      </p>
      <div role="status">{isLost && <p className="saved-line-lost">{words.lost}</p>}</div>
    </div>
  );
}
