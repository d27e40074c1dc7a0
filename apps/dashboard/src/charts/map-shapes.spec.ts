import { describe, expect, it } from '@jest/globals';
import { drawMap } from './map-shapes';

describe('drawMap', () => {
  it('draws north upwards and a degree of longitude as short as it is at that latitude', () => {
    const drawing = drawMap(
      {
        attribution: { sv: 'Test', en: 'Test' },
        features: [
          {
            properties: { districtId: 'a' },
            geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [10, 60],
                  [11, 60],
                  [11, 61],
                  [10, 61],
                  [10, 60],
                ],
              ],
            },
          },
        ],
      },
      100,
    );
    // cos(60.5°) = 0.4924: a square of degrees is twice as high as it is wide.
    expect(drawing.height).toBeCloseTo(100 / 0.4924, 0);
    expect(drawing.shapes[0]?.path.startsWith(`M0.0,${drawing.height.toFixed(1)}L100.0,`)).toBe(true);
    expect(drawing.shapes[0]).toMatchObject({ districtId: 'a', left: 0, right: 100 });
  });
});
