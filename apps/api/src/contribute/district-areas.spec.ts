import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseDistrictMap, parseProfile, type DistrictMap } from '@guldkorn/municipality';
import { drawAreas } from './district-areas.js';

const square = (districtId: string, west: number, south: number, size: number): DistrictMap['features'][number] => ({
  type: 'Feature',
  properties: { districtId },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  },
});
const mapOf = (...features: DistrictMap['features']): DistrictMap => ({
  type: 'FeatureCollection',
  attribution: { sv: 'Påhittad', en: 'Invented' },
  features,
});

describe('the map that one chooses on', () => {
  it('is 300 units wide, north up, and true at its middle latitude', () => {
    const { width, height, areas } = drawAreas(mapOf(square('a', 10, 59, 2)));
    expect([width, height]).toEqual([300, 600]);
    expect(areas).toEqual([{ districtId: 'a', path: 'M0 600l300 0 0-600-300 0 0 600z', x: 150, y: 300 }]);
  });

  it('names a district in its largest part, and leaves out what is too small to see', () => {
    const [large, small] = [square('a', 10, 60, 1), square('a', 12, 60, 0.0001)];
    const islands = mapOf({
      ...large,
      geometry: {
        type: 'MultiPolygon',
        coordinates: [small, large].map(({ geometry }) => geometry.coordinates as [number, number][][]),
      },
    });
    const [area] = drawAreas(islands).areas;
    expect(area!.path.match(/M/g)).toHaveLength(1);
    expect(area!.x).toBe(75);
  });

  it('of Krokom is small enough for a poor connection, and every path can be drawn', () => {
    const read = (name: string) => readFileSync(`libs/municipality/profiles/${name}`, 'utf8');
    const profile = parseProfile(read('krokom.json'), 'krokom');
    const { areas } = drawAreas(parseDistrictMap(read('krokom.map.geojson'), 'map', profile));
    expect(areas.map(({ districtId }) => districtId).sort()).toEqual(profile.districts.map(({ id }) => id).sort());
    const paths = areas.map(({ path }) => path).join('');
    expect(paths.length).toBeLessThan(9000);
    expect(paths).toMatch(/^(M\d+ \d+l-?\d+( ?-?\d+)+z)+$/);
  });
});
