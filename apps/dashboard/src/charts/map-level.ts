export const mapLevels = 5;

/** 1 to 5: how far from nothing to the most a value is, so that near values get near colours. */
export function mapLevel(value: number, most: number): number {
  return most <= 0 ? 1 : Math.min(mapLevels, Math.max(1, Math.ceil((value / most) * mapLevels)));
}
