import { describe, expect, it } from '@jest/globals';
import { shownId } from './shown-id.js';

describe('an id in a message', () => {
  it.each([
    ['hotagen', 'hotagen'],
    ['', ''],
    ['a\u0000b\n\u202ec', 'abc'],
    ['å'.repeat(60), 'å'.repeat(60)],
    ['å'.repeat(61), `${'å'.repeat(59)}…`],
    ['😀'.repeat(1000), `${'😀'.repeat(59)}…`],
  ])('%.20j → %.20j', (given, expected) => {
    expect(shownId(given)).toBe(expected);
  });
});
