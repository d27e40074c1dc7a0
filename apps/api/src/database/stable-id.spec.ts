import { describe, expect, it } from '@jest/globals';
import { isUuid } from './is-uuid.js';
import { stableId } from './stable-id.js';

describe('ids made of what a thing is', () => {
  it('are the same for the same thing, and others for others', () => {
    expect(stableId('note', 'abc', 1)).toBe(stableId('note', 'abc', 1));
    const ids = [
      stableId('note', 'abc', 1),
      stableId('note', 'abc', 2),
      stableId('note', 'abc1'),
      stableId('note', 'ab', 'c1'),
      stableId('voice', 'abc', 1),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are UUIDs of version 8', () => {
    for (let index = 0; index < 100; index++) {
      const id = stableId('statement', index);
      expect(isUuid(id)).toBe(true);
      expect(id).toMatch(/^.{14}8.{4}[89ab]/);
    }
  });
});
