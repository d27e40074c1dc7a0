import type { ThemeWordsQuery } from '../../graphql/generated/graphql';
import type { ListedTheme } from './theme-order';

/** What can be decided about a theme, in the order of the buttons. */
export const themeActions = ['rename', 'merge', 'split', 'pin', 'hide'] as const;
export type ThemeAction = (typeof themeActions)[number];

/** The decisions that hide a theme or put it first now. */
export type ThemeMarks = NonNullable<ThemeWordsQuery['theme']>['marks'];

/** Whether the action would take back what has been decided: put the theme among the others, or show it again. */
export function isBack(action: ThemeAction, { pinned, hidden }: Pick<ListedTheme, 'pinned' | 'hidden'>): boolean {
  return (action === 'pin' && pinned) || (action === 'hide' && hidden);
}

/** What is undone when the action takes something back; empty when it does not. */
export function marksBehind(
  action: ThemeAction,
  theme: Pick<ListedTheme, 'pinned' | 'hidden'>,
  marks: ThemeMarks,
): ThemeMarks {
  if (!isBack(action, theme)) return [];
  return marks.filter(({ kind }) => kind === (action === 'pin' ? 'PIN_THEME' : 'HIDE_THEME'));
}

/** Whether it means anything to decide it of this theme now. */
export function canBe(
  action: ThemeAction,
  theme: Pick<ListedTheme, 'pinned' | 'hidden'>,
  has: { readonly words: number; readonly marks: ThemeMarks },
): boolean {
  if (isBack(action, theme)) return marksBehind(action, theme, has.marks).length > 0;
  return action !== 'split' || has.words > 1;
}
