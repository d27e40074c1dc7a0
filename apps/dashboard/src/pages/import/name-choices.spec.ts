import { describe, expect, it } from '@jest/globals';
import { districtChoices, placeChoices } from './name-choices';

const district = (name: string, places: readonly string[]) => ({
  id: name.toLowerCase(),
  name,
  places: places.map((place) => ({ id: `${name}-${place}`, name: place })),
});
const districts = [district('Ödebygd', ['Åkern', 'Ödebygd', 'Näset']), district('Alsen', ['Näset', 'Ängen'])];

describe('what a name may stand for', () => {
  it('is offered from A to Ö, none twice', () => {
    expect(districtChoices(districts).map(({ name }) => name)).toEqual(['Alsen', 'Ödebygd']);
    expect(placeChoices(districts).map(({ name, districtId }) => [name, districtId])).toEqual([
      ['Näset (Alsen)', 'alsen'],
      ['Näset (Ödebygd)', 'ödebygd'],
      ['Åkern', 'ödebygd'],
      ['Ängen', 'alsen'],
    ]);
  });
});
