import { useEffect, useEffectEvent } from 'react';
import { CombinedError } from 'urql';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { HeldWords } from '../../ui/held-words';
import { errorText, Notice } from '../../ui/loaded';
import type { ReadingInTheMaking } from './use-reading';

/** True where keys write text, and Ctrl+Z is the field's own. */
function writes(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || (target instanceof HTMLTextAreaElement && !target.readOnly);
}

/** Undo and redo of what one has said of the file, by button and by key, and whether it has reached the server. */
export function ReadingBar({ reading }: { readonly reading: ReadingInTheMaking }) {
  const { m, language } = useLanguage();
  const words = importMessages[language];
  const { busy, trouble, canUndo, canRedo } = reading;
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || writes(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) reading.redo();
    else reading.undo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      {(canUndo || canRedo) && (
        <p className="row reading-bar">
          <button type="button" className="button" aria-disabled={!canUndo} onClick={reading.undo}>
            {words.undo}
          </button>
          <button type="button" className="button" aria-disabled={!canRedo} onClick={reading.redo}>
            {words.redo}
          </button>
          <span className="soft small" role="status">
            {busy ? words.working : trouble === null ? words.saved : ''}
          </span>
        </p>
      )}
      {trouble !== null && (
        <Notice
          title={trouble.held === null ? words.refusedTitle : words.unreachedTitle}
          text={
            trouble.held !== null ? (
              <HeldWords held={trouble.held} unreached={words.unreached} />
            ) : trouble.error instanceof CombinedError ? (
              errorText(trouble.error, language, m.state.network)
            ) : (
              m.state.network
            )
          }
        >
          {trouble.held !== null && (
            <button type="button" className="button" onClick={reading.again}>
              {m.state.retry}
            </button>
          )}
        </Notice>
      )}
    </>
  );
}
