import { describe, expect, it } from '@jest/globals';
import { canBe, marksBehind, type ThemeMarks } from './theme-actions';

const mark = (id: string, kind: 'HIDE_THEME' | 'PIN_THEME'): ThemeMarks[number] => ({
  id,
  kind,
  told: { sv: id, en: id },
  by: 'Maj',
  at: '2026-01-01T00:00:00Z',
  reason: '',
  undone: null,
  withoutEffect: null,
});
const marks = [mark('a', 'HIDE_THEME'), mark('b', 'PIN_THEME'), mark('c', 'HIDE_THEME')];
const plain = { pinned: false, hidden: false };

describe('what can be decided of a theme', () => {
  it('takes back every decision that hides it or puts it first', () => {
    const both = { pinned: true, hidden: true };
    expect(marksBehind('hide', both, marks).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(marksBehind('pin', both, marks).map(({ id }) => id)).toEqual(['b']);
    expect(marksBehind('rename', both, marks)).toEqual([]);
    expect(marksBehind('hide', plain, marks)).toEqual([]);
  });

  it.each([
    ['hide', plain, 0, [], true],
    ['hide', { ...plain, hidden: true }, 0, [], false],
    ['hide', { ...plain, hidden: true }, 0, marks, true],
    ['pin', { ...plain, pinned: true }, 0, marks.slice(0, 1), false],
    ['split', plain, 1, [], false],
    ['split', plain, 2, [], true],
    ['rename', plain, 0, [], true],
  ] as const)('%s of %j with %d words: %#', (action, theme, words, its, can) => {
    expect(canBe(action, theme, { words, marks: [...its] })).toBe(can);
  });
});
