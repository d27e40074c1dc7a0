import { describe, expect, it } from '@jest/globals';
import { longReport } from '../long-report.fixture.js';
import { shortReport } from '../short-report.fixture.js';
import { momentInWords, recordFacts } from './record-facts.js';
import { wordsOf } from './words-of.js';

describe('momentInWords', () => {
  it('is the time in Sweden, in summer and in winter, and on the day that it is there', () => {
    expect(momentInWords('2026-09-15T08:30:00.000Z', wordsOf('sv'))).toBe('15 september 2026 klockan 10.30');
    expect(momentInWords('2026-12-31T23:30:00.000Z', wordsOf('sv'))).toBe('1 januari 2027 klockan 00.30');
    expect(momentInWords('2026-01-05T08:05:00Z', wordsOf('en'))).toBe('5 January 2026 at 09:05');
  });
});

describe('recordFacts', () => {
  it('says what a frozen report is, with its hash', () => {
    const facts = recordFacts(longReport.record, 'abc', wordsOf('sv'));
    expect(facts.map(({ label }) => label)).toEqual([
      'Version',
      'Rättar',
      'Låst',
      'Av',
      'Siffrorna räknade',
      'Underlagets kontrollsumma',
      'Räknat med',
      'Antal röster',
      'Rapportens kontrollsumma',
    ]);
    expect(facts[1]?.text).toBe('Version 2. Siffrorna för Örnäs var räknade på fel dagar.');
    expect(facts.at(-1)?.text).toBe('abc');
  });

  it('says of a draft when it was put together, and that nothing is counted', () => {
    const facts = recordFacts(shortReport.record, null, wordsOf('en'));
    expect(facts.map(({ label }) => label)).toEqual([
      'Version',
      'Put together',
      'By',
      'Figures counted',
      'Number of voices',
    ]);
  });
});
