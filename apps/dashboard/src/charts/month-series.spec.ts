import { describe, expect, it } from '@jest/globals';
import { everyMonth, groupMeetings } from './month-series';

const title = { sv: 'Möte', en: 'Meeting' };

describe('everyMonth', () => {
  it('fills the silent months with nothing, over the new year too', () => {
    expect(
      everyMonth([
        { month: '2020-02', voices: null },
        { month: '2019-11', voices: 30 },
      ]),
    ).toEqual([
      { month: '2019-11', voices: 30 },
      { month: '2019-12', voices: null },
      { month: '2020-01', voices: null },
      { month: '2020-02', voices: null },
    ]);
  });

  it('is empty when nothing has come in', () => {
    expect(everyMonth([])).toEqual([]);
  });
});

describe('groupMeetings', () => {
  const bars = ['2020-08', '2020-09', '2020-10'].map((month) => ({ month, voices: null }));

  it('puts meetings of a kind that share months under one mark, and leaves out those of other times', () => {
    const groups = groupMeetings(
      [
        { id: 'c', title, kind: 'OPEN_MEETING', from: '2020-10-08', to: '2020-10-08' },
        { id: 'a', title, kind: 'FOCUS_GROUP', from: '2020-08-24', to: '2020-09-27' },
        { id: 'b', title, kind: 'FOCUS_GROUP', from: '2020-09-01', to: '2020-11-02' },
        { id: 'd', title, kind: 'DIALOGUE_MEETING', from: '2019-09-01', to: '2019-11-30' },
      ],
      bars,
    );
    expect(
      groups.map(({ number, kind, fromMonth, toMonth, meetings }) => [
        number,
        kind,
        fromMonth,
        toMonth,
        meetings.length,
      ]),
    ).toEqual([
      [1, 'FOCUS_GROUP', '2020-08', '2020-10', 2],
      [2, 'OPEN_MEETING', '2020-10', '2020-10', 1],
    ]);
  });
});
