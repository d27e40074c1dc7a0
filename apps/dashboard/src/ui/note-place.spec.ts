import { describe, expect, it } from '@jest/globals';
import { across, noteAddress, placeId, placeOf } from './note-place';

describe('a place in a note', () => {
  it.each([{ side: 'original', start: 0 } as const, { side: 'reading', start: 1204 } as const])(
    'is named by the address and found by it again: %j',
    (place) => {
      expect(placeOf(`#${placeId(place)}`)).toEqual(place);
      expect(across(across(place))).toEqual(place);
    },
  );

  it.each(['', '#', '#yttrande-', '#yttrande-1x', '#innehall', '#x-yttrande-3'])('is none for %j', (hash) => {
    expect(placeOf(hash)).toBeNull();
  });

  it('is part of the address of the note', () => {
    expect([noteAddress('n1'), noteAddress('n1', null), noteAddress('n1', 0)]).toEqual([
      '/moten/n1',
      '/moten/n1',
      '/moten/n1#i-texten-0',
    ]);
  });
});
