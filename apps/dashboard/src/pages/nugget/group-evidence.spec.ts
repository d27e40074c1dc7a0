import { describe, expect, it } from '@jest/globals';
import { groupEvidence } from './group-evidence';

describe('groupEvidence', () => {
  it('shows a statement once, with all its marks', () => {
    const a = { id: 'a' };
    const b = { id: 'b' };
    expect(
      groupEvidence([
        { statement: a, start: 4, end: 9 },
        { statement: b, start: 0, end: 3 },
        { statement: a, start: 20, end: 25 },
      ]),
    ).toEqual([
      {
        statement: a,
        marks: [
          { start: 4, end: 9 },
          { start: 20, end: 25 },
        ],
      },
      { statement: b, marks: [{ start: 0, end: 3 }] },
    ]);
  });
});
