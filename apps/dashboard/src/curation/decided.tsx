import { useEffect, useRef } from 'react';
import { curationMessages } from '../messages/curation-messages';
import { useLanguage } from '../messages/language';
import './curation.css';

/** What has just been said or gone wrong; a new object each time, so that the same can be said again. */
export interface Said {
  readonly text: string;
  readonly wrong: boolean;
}

interface DecidedProps {
  readonly said: Said | null;
  /** True until the new figures are on the page. */
  readonly counting: boolean;
  /** Undoes the latest decision made here; null when there is none. */
  readonly onUndo: (() => void) | null;
  readonly shortcuts: boolean;
}

/** Says what was decided, takes focus, and has the way back at hand. */
export function Decided({ said, counting, onUndo, shortcuts }: DecidedProps) {
  const { language } = useLanguage();
  const words = curationMessages[language];
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said !== null) text.current?.focus();
  }, [said]);
  return (
    <div className="decided" data-shown={said !== null}>
      {said && (
        <p ref={text} tabIndex={-1} className={said.wrong ? 'decision-problem' : 'decided-text'}>
          {said.text}
        </p>
      )}
      <p role="status" className="soft small">
        {said && !said.wrong && (counting ? words.counting : words.counted)}
      </p>
      {said && onUndo && (
        <button type="button" className="button" aria-keyshortcuts={shortcuts ? 'U' : undefined} onClick={onUndo}>
          {words.undo} {shortcuts && <kbd aria-hidden="true">U</kbd>}
        </button>
      )}
    </div>
  );
}
