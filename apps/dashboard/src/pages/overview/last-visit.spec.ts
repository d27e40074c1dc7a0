import { describe, expect, it } from '@jest/globals';
import { readVisit, sinceVisit, type SeenNugget, type Visit } from './last-visit';

const nugget = (districtId: string, keyphraseId: string): SeenNugget => ({
  districtId,
  keyphraseId,
  label: keyphraseId,
});
const before: Visit = {
  at: '2026-11-20T08:00:00.000Z',
  runId: 'a',
  submissions: 12,
  notes: 2,
  nuggets: [nugget('hotagen', 'röding'), nugget('hotagen', 'norrsken'), nugget('offerdal', 'fäbod')],
};

describe('what has changed since the last visit', () => {
  it('counts what came in, and names the guldkorn that came and went in each district', () => {
    const now: Visit = {
      at: '2026-11-27T08:00:00.000Z',
      runId: 'b',
      submissions: 24,
      notes: 3,
      nuggets: [nugget('offerdal', 'fäbod'), nugget('offerdal', 'röding'), nugget('hotagen', 'norrsken')],
    };
    expect(sinceVisit(before, now)).toEqual({
      submissions: 12,
      notes: 1,
      came: [nugget('offerdal', 'röding')],
      went: [nugget('hotagen', 'röding')],
    });
  });

  it('tells of what has been taken back by a negative number', () => {
    expect(sinceVisit(before, { ...before, submissions: 9 })).toEqual({
      submissions: -3,
      notes: 0,
      came: [],
      went: [],
    });
  });
});

describe('a visit that the browser has kept', () => {
  it('comes back as it was', () => {
    expect(readVisit(JSON.stringify(before))).toEqual(before);
  });

  it.each([
    ['none', null],
    ['no JSON', '{"at":'],
    ['no object', '7'],
    ['null', 'null'],
    ['no moment', JSON.stringify({ ...before, at: 'i fredags' })],
    ['a number that is none', JSON.stringify({ ...before, notes: '2' })],
    ['guldkorn without a district', JSON.stringify({ ...before, nuggets: [{ keyphraseId: 'a', label: 'a' }] })],
  ])('is none when there is %s', (_, text) => {
    expect(readVisit(text)).toBeNull();
  });
});
