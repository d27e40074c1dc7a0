import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parseDistrictMap, parseProfile } from '@guldkorn/municipality';
import { DistrictShares } from '../districts/district-shares.js';
import { figureName } from '@guldkorn/insight';
import { Suppression } from '../suppression/suppression.js';
import { Municipality } from './municipality.js';
import { ProfileView } from './profile-view.js';

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../test/fixtures/${name}`, import.meta.url)), 'utf8');
const profile = parseProfile(read('lilleby.json'), 'lilleby.json');
const view = new ProfileView(
  new Municipality(profile, parseDistrictMap(read('lilleby.map.geojson'), 'lilleby.map.geojson', profile)),
);

describe('the profile as the API shows it', () => {
  it('looks up what it holds, and gives null for the rest', () => {
    expect(view.district('norr')).toEqual({ id: 'norr', name: 'Norrsidan', population: null });
    expect(view.place('bruket')).toEqual({
      id: 'bruket',
      name: 'Bruket',
      population: null,
      location: null,
      districtId: 'norr',
    });
    expect(view.question('gillar')?.leaning).toBe('praise');
    expect([
      view.district('bruket'),
      view.place('norr'),
      view.group('x'),
      view.question('x'),
      view.meeting('x'),
      view.attribute('x'),
    ]).toEqual([null, null, null, null, null, null]);
    expect([view.district(null), view.place(null), view.group(null), view.question(null), view.meeting(null)]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('gives the places of one district only', () => {
    expect(view.placesIn('soder').map((place) => place.id)).toEqual(['hamnen']);
    expect(view.placesIn('x')).toEqual([]);
  });
});

describe('shares by district', () => {
  it('tells of every district in whole steps, and hides fewer than five voices', () => {
    const shares = new DistrictShares(view, new Suppression({ inside: 5, public: 10 }, 'any'));
    const theme = figureName(['theme', 'x']);
    expect(shares.of([{ districtId: 'soder', voices: 13, districtVoices: 24 }], theme)).toEqual([
      { districtId: 'norr', voices: null, share: null },
      { districtId: 'soder', voices: 10, share: 0.5 },
    ]);
    expect(shares.of([{ districtId: 'norr', voices: 4.5, districtVoices: 9 }], theme)[0]).toEqual({
      districtId: 'norr',
      voices: null,
      share: null,
    });
  });
});
