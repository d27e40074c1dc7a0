import { describe, expect, it } from '@jest/globals';
import { monthsBefore } from './cutoff.js';

describe('the day before which records are due', () => {
  it.each([
    ['2026-11-29', 24, '2024-11-29'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-01-15', 13, '2024-12-15'],
    ['2026-12-31', 6, '2026-06-30'],
  ])('%s less %i months is %s', (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected);
  });
});
