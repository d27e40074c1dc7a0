import { useEffect, useEffectEvent } from 'react';

/** What is done by which key; named as KeyboardEvent.key, letters in small. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Whoever writes in a field, chooses in a list or answers a question means the letter, not the shortcut. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox]), select, textarea, [role=dialog], [role=alertdialog]') !== null
  );
}

/** Enter on a button or a link means that one. */
function isForItself({ key, target }: KeyboardEvent): boolean {
  return key === 'Enter' && target instanceof Element && target.closest('a, button, summary') !== null;
}

/** Listens for single keys anywhere on the page while it is wanted (WCAG 2.1.4: they can be turned off). */
export function useShortcuts(shortcuts: Shortcuts, wanted: boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || isForItself(event)) return;
    const act = shortcuts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    // A key held down is one press: nobody decides about twenty statements by leaning on it.
    if (!event.repeat) act();
  });
  useEffect(() => {
    if (!wanted) return undefined;
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [wanted]);
}
