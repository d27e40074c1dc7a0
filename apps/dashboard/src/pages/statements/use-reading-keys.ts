import type { RefObject } from 'react';
import { useShortcuts, type Shortcuts } from '../../ui/use-shortcuts';

interface ReadingKeys {
  /** What holds the list, or the statement that is read by itself. */
  readonly area: RefObject<HTMLElement | null>;
  readonly isReading: boolean;
  readonly onHelp: () => void;
  /** Called before one goes from a statement to another. */
  readonly onStep: () => void;
  readonly wanted: boolean;
}

/** The statement of the list that one stands on or in; null for none. */
function current(area: HTMLElement | null): HTMLElement | null {
  const at = document.activeElement?.closest<HTMLElement>('[data-statement]') ?? null;
  return at !== null && area?.contains(at) ? at : null;
}

/** Keys press the buttons that the statement shows, so that they do what anybody can see. */
export function useReadingKeys({ area, isReading, onHelp, onStep, wanted }: ReadingKeys): void {
  function press(action: string) {
    const within = isReading ? area.current : current(area.current);
    within?.querySelector<HTMLButtonElement>(`[data-action="${action}"]:not(:disabled)`)?.click();
  }
  function step(by: 1 | -1) {
    onStep();
    if (isReading) {
      press(by === 1 ? 'next' : 'previous');
      return;
    }
    const all = [...(area.current?.querySelectorAll<HTMLElement>('[data-statement]') ?? [])];
    const at = current(area.current);
    const next = at === null ? all[0] : all[all.indexOf(at) + by];
    if (next) next.focus();
    else if (by === 1) area.current?.querySelector<HTMLButtonElement>('[data-action="more"]')?.click();
  }
  const shortcuts: Shortcuts = {
    j: () => step(1),
    ArrowRight: () => step(1),
    k: () => step(-1),
    ArrowLeft: () => step(-1),
    Enter: () => press('open'),
    r: () => press('read'),
    f: () => press('flag'),
    c: () => press('quote'),
    h: () => press('hide'),
    u: () => press('undo'),
    b: () => press('back'),
    '/': () => document.getElementById('filter-fritext')?.focus(),
    '?': onHelp,
  };
  useShortcuts(shortcuts, wanted);
}
