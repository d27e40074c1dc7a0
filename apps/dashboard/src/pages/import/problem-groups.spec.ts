import { describe, expect, it } from '@jest/globals';
import { groupProblems } from './problem-groups';

const problem = (code: string, severity: 'ERROR' | 'WARNING', row: number, words: string) => ({
  code,
  severity,
  row,
  place: { sv: `rad ${row}`, en: `row ${row}` },
  message: { sv: words, en: `${words} (en)` },
});

describe('groupProblems', () => {
  it('says once what is the same in many rows, and names them all', () => {
    const groups = groupProblems(
      [
        problem('MODERATED', 'WARNING', 5, 'Bortmodererad.'),
        problem('DISTRICT_UNKNOWN', 'ERROR', 6, 'Ingen bygd heter A.'),
        problem('MODERATED', 'WARNING', 8, 'Bortmodererad.'),
        problem('DISTRICT_UNKNOWN', 'ERROR', 9, 'Ingen bygd heter B.'),
      ],
      'sv',
    );
    expect(groups).toEqual([
      { severity: 'ERROR', message: 'Ingen bygd heter A.', places: ['rad 6'] },
      { severity: 'ERROR', message: 'Ingen bygd heter B.', places: ['rad 9'] },
      { severity: 'WARNING', message: 'Bortmodererad.', places: ['rad 5', 'rad 8'] },
    ]);
  });
});
