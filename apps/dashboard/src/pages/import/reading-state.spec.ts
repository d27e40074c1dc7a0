import { describe, expect, it } from '@jest/globals';
import type { UploadPartsFragment } from '../../graphql/generated/graphql';
import { begin, step } from './history';
import { keepReading, keptReading, readingFrom, sent } from './reading-state';

const table = {
  id: 'a',
  columnsChosen: true,
  columns: [
    { name: 'Bygd', role: 'DISTRICT', question: null, attribute: null, samples: [] },
    { name: 'Svar', role: 'ANSWER', question: { id: 'unikt' }, attribute: null, samples: [] },
  ],
  names: [{ name: 'Hotgen', district: { id: 'hotagen', name: 'Hotagen' }, place: null, group: null }],
  note: null,
} as unknown as UploadPartsFragment;
const note = {
  ...table,
  id: 'b',
  columnsChosen: false,
  columns: [],
  names: [],
  note: {
    date: null,
    venue: 'Bygdegården',
    participants: 9,
    correctedHead: ['date', 'venue'],
    changes: [{ start: 0, end: 4, role: 'RESIDENT' }],
    meeting: null,
    district: { id: 'hotagen' },
    group: null,
  },
} as unknown as UploadPartsFragment;

describe('how a file is to be understood', () => {
  it('is sent as the server has it, for a table', () => {
    expect(sent(readingFrom(table))).toEqual({
      mapping: [
        { name: 'Bygd', role: 'DISTRICT', questionId: null, attributeId: null },
        { name: 'Svar', role: 'ANSWER', questionId: 'unikt', attributeId: null },
      ],
      names: [{ name: 'Hotgen', districtId: 'hotagen', placeId: null, groupId: null }],
    });
    expect(sent(readingFrom({ ...table, columnsChosen: false })).mapping).toBeNull();
  });

  it('is sent as the server has it, for a note: of its head only what has been corrected', () => {
    expect(sent(readingFrom(note))).toEqual({
      changes: [{ start: 0, end: 4, role: 'RESIDENT' }],
      head: { date: null, venue: 'Bygdegården' },
      meetingId: null,
      districtId: 'hotagen',
      groupId: null,
    });
  });

  it('is there again when the page is opened anew, with what can be undone', () => {
    const stored = new Map<string, string>();
    const storage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    };
    expect(keptReading(note, storage)).toEqual({ history: begin(readingFrom(note)), reached: true });
    const history = step(begin(readingFrom(note)), { ...readingFrom(note), changes: [] });
    keepReading(note.id, { history, reached: false }, storage);
    expect(keptReading(note, storage)).toEqual({ history, reached: false });
    expect(keptReading(table, storage).history.past).toEqual([]);
    stored.set('guldkorn-reading-b', '{"history":');
    expect(keptReading(note, storage).history.past).toEqual([]);
  });
});
