export const mapLevels = 5;

/** Values that differ by less than this part of the greatest look the same on the map. */
const near = 0.1;

export interface MapScale {
  readonly least: number;
  readonly most: number;
  /** True when all values are so near that colours would make much of little. */
  readonly oneColour: boolean;
}

/** The scale of the values shown; null when there are none. */
export function mapScale(values: readonly number[]): MapScale | null {
  if (values.length === 0) return null;
  const least = Math.min(...values);
  const most = Math.max(...values);
  return { least, most, oneColour: most - least <= most * near };
}

/** 1 to 5: how far from the least to the greatest a value is; the middle one for all when they are near. */
export function mapLevel(value: number, { least, most, oneColour }: MapScale): number {
  if (oneColour) return Math.ceil(mapLevels / 2);
  return Math.min(mapLevels, 1 + Math.floor(((value - least) / (most - least)) * mapLevels));
}
