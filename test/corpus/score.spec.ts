import { describe, expect, it } from '@jest/globals';
import { addUp, measuresOf, overlap, readExpected, scoreFile, type Finding } from './score.js';

const finding = (text: string, rest: Partial<Finding> = {}): Finding => ({
  role: 'resident',
  valence: 'praise',
  text,
  bygd: null,
  ...rest,
});
const none = new Map<string, string>();

describe('expectations', () => {
  it('are read line by line: facts, statements with or without bygd, and what counts neither way', () => {
    expect(
      readExpected(
        '# date: 2020-09-08\nresident\tpraise\tBacken\npolitician\t-\tJa\thotagen\neither\t-\tVad är bäst?\n',
      ),
    ).toEqual({
      facts: ['date: 2020-09-08'],
      statements: [finding('Backen'), { role: 'politician', valence: '-', text: 'Ja', bygd: 'hotagen' }],
      either: ['Vad är bäst?'],
    });
  });
});

describe('overlap', () => {
  it.each([
    ['Backen', 'Backen', 1],
    ['tolv mil till läkaren', 'tolv mil till läkarn', 20 / 21],
    ['Backen i Almåsa', 'Backen', 0],
    ['', '', 1],
  ])('of %p and %p is %d', (a, b, share) => expect(overlap(a, b)).toBeCloseTo(share, 10));
});

describe('score of a file', () => {
  it('pairs each statement once, equal ones first', () => {
    const expected = readExpected('resident\tpraise\tNaturen\nresident\tpraise\tNaturen\n');
    expect(scoreFile(expected, [finding('Naturen')], none)).toMatchObject({ expected: 2, found: 1, produced: 1 });
  });

  it('finds a statement that lacks a letter, but not one cut in two', () => {
    const expected = readExpected('resident\tpraise\tVi har byggt hallen själva. Kommunen tittade på.\n');
    expect(scoreFile(expected, [finding('Vi har byggt hallen själva. Kommunen titade på.')], none).found).toBe(1);
    expect(
      scoreFile(expected, [finding('Vi har byggt hallen själva.'), finding('Kommunen tittade på.')], none),
    ).toMatchObject({ found: 0, produced: 2 });
  });

  it('counts voice, valence and bygd among the found alone, and tells each fault', () => {
    const expected = readExpected(
      'resident\tpraise\tÖring\thotagen\nresident\ttrouble\tVägen\tofferdal\nresident\twish\tEn buss till\t-\n',
    );
    const score = scoreFile(
      expected,
      [finding('Öring', { bygd: 'hotagen' }), finding('Vägen', { role: 'official', bygd: '-' }), finding('Rubrik')],
      none,
    );
    expect(measuresOf(score)).toMatchObject({ found: 2 / 3, precision: 2 / 3, voice: 0.5, valence: 0.5, bygd: 0.5 });
    expect(score.faults).toEqual([
      'voice official, not resident: Vägen',
      'valence praise, not trouble: Vägen',
      'bygd -, not offerdal: Vägen',
      'missed: En buss till',
      'not a statement: Rubrik',
    ]);
  });

  it('lets what may be kept or set aside count neither way', () => {
    const expected = readExpected('resident\tpraise\tStallet\neither\t-\tVad är bäst?\n');
    expect(scoreFile(expected, [finding('Vad är bäst?'), finding('Stallet')], none)).toMatchObject({
      found: 1,
      produced: 1,
      faults: [],
    });
  });

  it('holds the facts of the head, but not the reasons why rows are left out', () => {
    const expected = readExpected('# date: 2020-09-08\n# participants: 9\n# left out: row 4: without text\n');
    expect(
      scoreFile(
        expected,
        [],
        new Map([
          ['date', '2020-09-08'],
          ['participants', '-'],
        ]),
      ),
    ).toMatchObject({ facts: 2, rightFacts: 1, faults: ['participants -, not 9'] });
  });
});

it('adds files up by their statements, not by their shares', () => {
  const small = scoreFile(readExpected('resident\tpraise\tA\n'), [], none);
  const large = scoreFile(
    readExpected('resident\tpraise\tB\nresident\tpraise\tC\nresident\tpraise\tD\n'),
    [finding('B'), finding('C'), finding('D')],
    none,
  );
  expect(measuresOf(addUp([small, large])).found).toBe(0.75);
});
