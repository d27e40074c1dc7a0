import { describe, expect, it } from '@jest/globals';
import { moderationStates, type ModerationState } from '../statements/statement.entity.js';
import { changesWhatCounts, mayBecome } from './transitions.js';

const allowed: readonly (readonly [ModerationState, ModerationState, boolean])[] = [
  ['new', 'published', false],
  ['new', 'hidden', true],
  ['published', 'hidden', true],
  ['restored', 'hidden', true],
  ['hidden', 'restored', true],
];

describe('what a statement may become', () => {
  it.each(moderationStates.flatMap((from) => moderationStates.map((to) => [from, to] as const)))(
    'from %s to %s',
    (from, to) => {
      const row = allowed.find((each) => each[0] === from && each[1] === to);
      expect(mayBecome(from, to)).toBe(row !== undefined);
      if (row !== undefined) expect(changesWhatCounts(from, to)).toBe(row[2]);
    },
  );
});
