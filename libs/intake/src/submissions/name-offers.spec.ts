import { describe, expect, it } from '@jest/globals';
import { Gazetteer, type District } from '@guldkorn/municipality';
import { testProfile } from '../test-profile.js';
import { NameOffers } from './name-offers.js';

const district = (name: string, ...places: string[]): District => ({
  id: name.toLowerCase(),
  name,
  aliases: [],
  population: null,
  places: places.map((place) => ({
    id: place.toLowerCase(),
    name: place,
    aliases: [],
    population: null,
    latitude: null,
    longitude: null,
  })),
});
const profile = {
  ...testProfile,
  districts: [
    district('Aspås-Lunden-Ås', 'Lunden', 'Aspås', 'Ås'),
    district('Hedefors', 'Kaxås', 'Änge', 'Hedefors', 'Tulleråsen'),
    district('Hedmark', 'Olden', 'Storåbränna'),
  ],
};
const offers = new NameOffers(profile, new Gazetteer(profile));

describe('an unknown name', () => {
  it.each([
    // Spelling: dots and rings left out, a letter wrong, swapped, missing or too many.
    ['place', 'As', 'Ås (Aspås-Lunden-Ås)', 'spelling'],
    ['place', 'Aspas', 'Aspås (Aspås-Lunden-Ås)', 'spelling'],
    ['place', 'Aspåss', 'Aspås (Aspås-Lunden-Ås)', 'spelling'],
    ['place', 'kaxaas', 'Kaxås (Hedefors)', 'spelling'],
    ['place', 'Storabrana', 'Storåbränna (Hedmark)', 'spelling'],
    ['place', 'Tullersåen', 'Tulleråsen (Hedefors)', 'spelling'],
    ['place', 'Oldne', 'Olden (Hedmark)', 'spelling'],
    ['district', 'Hedfors', 'Hedefors', 'spelling'],
    ['district', 'Aspås, Lunden & As', 'Aspås-Lunden-Ås', 'spelling'],
    ['place', 'Storåbranna by', 'Storåbränna (Hedmark)', 'spelling'],
    // The name stands inside what was written.
    ['place', 'Kaxås by', 'Kaxås (Hedefors)', 'place'],
    ['place', 'strax utanför Kaxås i Hedefors', 'Kaxås (Hedefors)', 'place'],
    ['district', 'Hedefors socken', 'Hedefors', 'place'],
    ['district', 'Hedefors bygdens folk, Hedefors', 'Hedefors', 'place'],
    ['place', 'Ås kyrkby', 'Ås (Aspås-Lunden-Ås)', 'place'],
    ['place', 'mellan Änge och Kaxås', 'Hedefors', 'place'],
    ['place', 'Oldens by', 'Olden (Hedmark)', 'place'],
    ['group', 'Gruppen Unga vuxna', 'Unga', 'place'],
    ['group', 'Foretagare', 'Företagare', 'spelling'],
  ] as const)('as a %s written %s is offered %s, by its %s', (kind, written, label, reason) => {
    expect(offers.of(kind, written)).toMatchObject({ label, reason });
  });

  it.each([
    ['place', 'Östersund'],
    // Another name at the first letter: short ones are never near.
    ['place', 'Åsa'],
    ['place', 'Åse'],
    ['place', 'Ed'],
    ['place', 'i'],
    // Two fit as well.
    ['place', 'Kaxås eller Olden'],
    ['district', 'Hedmors'],
    ['district', '12345'],
    ['place', ''],
    ['place', 'x'.repeat(100_000)],
    ['group', 'Pensionärer'],
  ] as const)('as a %s written %s is offered nothing', (kind, written) => {
    expect(offers.of(kind, written)).toBeNull();
  });

  it('tells a village from the district of its name by the column', () => {
    expect(offers.of('district', 'Hedefros')).toMatchObject({ districtId: 'hedefors', placeId: null });
    expect(offers.of('place', 'Hedefros')).toMatchObject({ districtId: 'hedefors', placeId: 'hedefors' });
  });

  it('is never the village whose name only ends as it does', () => {
    for (const written of ['Ås', 'ås by', 'Aspås', 'Aspås by', 'Askås'])
      expect([written, offers.of('place', written)?.placeId]).toEqual([
        written,
        { Ås: 'ås', 'ås by': 'ås', Aspås: 'aspås', 'Aspås by': 'aspås', Askås: 'aspås' }[written],
      ]);
  });
});
