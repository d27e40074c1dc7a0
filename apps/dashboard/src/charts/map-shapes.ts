import { labelPlace, type LabelPlace, type Point } from './label-place';

/** Two lines of text, in the drawing's units. */
const labelHeight = 40;

/** One district's outline, ready to draw. */
export interface MapShape {
  readonly districtId: string;
  /** An SVG path in the drawing's units. */
  readonly path: string;
  /** Where its name has most room. */
  readonly label: LabelPlace;
  readonly left: number;
  readonly right: number;
}

export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
  readonly attribution: { readonly sv: string; readonly en: string };
}

type Ring = readonly Point[];

interface Feature {
  readonly properties: { readonly districtId: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
}

/** The GeoJSON that the API promises: a FeatureCollection of districts with the source to name. */
export interface DistrictGeoJson {
  readonly attribution: { readonly sv: string; readonly en: string };
  readonly features: readonly Feature[];
}

function polygons(feature: Feature): readonly (readonly Ring[])[] {
  return feature.geometry.type === 'Polygon' ? [feature.geometry.coordinates] : feature.geometry.coordinates;
}

/** Twice the area of a ring (shoelace formula), enough to tell which is largest. */
function size(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x0, y0], index) => {
      const [x1, y1] = ring[(index + 1) % ring.length] ?? [x0, y0];
      return sum + x0 * y1 - x1 * y0;
    }, 0),
  );
}

/**
 * Draws longitude and latitude on a plane, true at the map's middle latitude (equirectangular);
 * a municipality is small enough for that. `width` is in the drawing's units.
 */
export function drawMap(map: DistrictGeoJson, width: number): MapDrawing {
  const points = map.features.flatMap((feature) => polygons(feature).flat(2));
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const west = Math.min(...longitudes);
  const north = Math.max(...latitudes);
  const south = Math.min(...latitudes);
  const squeeze = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const scale = width / ((Math.max(...longitudes) - west) * squeeze);
  const project = ([longitude, latitude]: Point): Point => [
    (longitude - west) * squeeze * scale,
    (north - latitude) * scale,
  ];
  const shapes = map.features.map((feature) => {
    const rings = polygons(feature)
      .flat()
      .map((ring) => ring.map(project));
    const largest = rings.reduce((best, one) => (size(one) > size(best) ? one : best));
    const across = rings.flat().map(([x]) => x);
    return {
      districtId: feature.properties.districtId,
      path: rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`).join(''),
      label: labelPlace(largest, labelHeight),
      left: Math.min(...across),
      right: Math.max(...across),
    };
  });
  return { width, height: (north - south) * scale, shapes, attribution: map.attribution };
}
