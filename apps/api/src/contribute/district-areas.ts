import type { DistrictMap } from '@guldkorn/municipality';

/** One district, ready to be drawn; lengths are in the drawing's units. */
export interface DistrictArea {
  readonly districtId: string;
  /** An SVG path. */
  readonly path: string;
  /** The middle of its largest part, for its name. */
  readonly x: number;
  readonly y: number;
}

/** The districts' map, drawn once for all. */
export interface AreaDrawing {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly DistrictArea[];
  /** Whose map it is, to be named beside it. */
  readonly attribution: DistrictMap['attribution'];
}

type Point = readonly [number, number];
type Ring = readonly Point[];

const width = 300;

function ringsOf({ geometry }: DistrictMap['features'][number]): readonly Ring[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Whole units only, and no point twice: neighbours keep the very same border, and a phone has little to fetch. */
function outline(ring: Ring): Point[] {
  const rounded = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return rounded.filter(([x, y], index) => {
    const [beforeX, beforeY] = rounded[index - 1] ?? [NaN, NaN];
    return x !== beforeX || y !== beforeY;
  });
}

/** Nothing for what is smaller than a unit. */
function pathOf(ring: Ring): string {
  const [first, ...rest] = outline(ring);
  if (first === undefined || rest.length < 2) return '';
  let [atX, atY] = first;
  const steps = rest.map(([x, y]) => {
    const step = `${x - atX} ${y - atY}`;
    [atX, atY] = [x, y];
    return step;
  });
  return `M${first.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

/** Twice the signed area (shoelace formula), and the centre of gravity. */
function centre(ring: Ring): { readonly size: number; readonly x: number; readonly y: number } {
  let [size, sumX, sumY] = [0, 0, 0];
  ring.forEach(([x0, y0], index) => {
    const [x1, y1] = ring[(index + 1) % ring.length] ?? [x0, y0];
    const cross = x0 * y1 - x1 * y0;
    size += cross;
    sumX += (x0 + x1) * cross;
    sumY += (y0 + y1) * cross;
  });
  return { size, x: sumX / (3 * size), y: sumY / (3 * size) };
}

/** Draws the districts on a plane, true at the map's middle latitude (equirectangular); a municipality is small enough for that. */
export function drawAreas({ features, attribution }: DistrictMap): AreaDrawing {
  const points = features.flatMap((feature) => ringsOf(feature).flat());
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const squeeze = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * squeeze);
  const project = ([longitude, latitude]: Point): Point => [
    (longitude - west) * squeeze * scale,
    (north - latitude) * scale,
  ];
  const areas = features.map((feature) => {
    const rings = ringsOf(feature).map((ring) => ring.map(project));
    const middles = rings.map(centre);
    const largest = middles.reduce((best, one) => (Math.abs(one.size) > Math.abs(best.size) ? one : best));
    return {
      districtId: feature.properties.districtId,
      path: rings.map(pathOf).join(''),
      x: Math.round(largest.x),
      y: Math.round(largest.y),
    };
  });
  return { width, height: Math.ceil((north - south) * scale), areas, attribution };
}
