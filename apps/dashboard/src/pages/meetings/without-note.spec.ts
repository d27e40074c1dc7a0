import { describe, expect, it } from '@jest/globals';
import { withoutNote } from './without-note';

interface Meeting {
  readonly id: string;
  readonly district?: { readonly id: string };
  readonly group?: { readonly id: string };
  readonly notes: readonly { readonly group?: { readonly id: string } }[];
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('withoutNote', () => {
  it('tells who no note is from, whether the meeting or the note says whose it is', () => {
    const programme: Meeting[] = [
      { id: 'm1', district: { id: 'hotagen' }, notes: [{}] },
      { id: 'm2', district: { id: 'offerdal' }, notes: [] },
      { id: 'm3', group: { id: 'unga' }, notes: [] },
      { id: 'm4', notes: [{ group: { id: 'inflyttare' } }] },
      { id: 'later', notes: [] },
    ];
    const without = withoutNote({
      programme,
      notesOutsideProgramme: [{ district: { id: 'alsen' } }],
      districts: [{ id: 'hotagen' }, { id: 'offerdal' }, { id: 'alsen' }],
      groups: [{ id: 'unga' }, { id: 'inflyttare' }],
      missing: [{ id: 'm2' }, { id: 'm3' }],
    });
    expect([ids(without.districts), ids(without.groups), ids(without.meetings)]).toEqual([
      ['offerdal'],
      ['unga'],
      ['m2', 'm3'],
    ]);
  });
});
