/** What the map may show, in the order of the choice. */
export const mapMeasures = ['voices', 'perThousand', 'praise'] as const;
export type MapMeasure = (typeof mapMeasures)[number];

/** What is known of a district that the map may show. */
export interface MeasuredDistrict {
  /** Rounded down to fives; null where there are too few to show. */
  readonly voices?: number | null;
  readonly valence?: { readonly share?: number | null } | null;
  /** Null where the profile does not say. */
  readonly population?: { readonly count: number } | null;
}

/** Those that can be shown: compared with the population only where it is known of every district. */
export function measuresOffered(districts: readonly MeasuredDistrict[]): MapMeasure[] {
  return mapMeasures.filter((one) => one !== 'perThousand' || districts.every(({ population }) => population));
}

/** The measure of one district: voices, voices per 1,000 inhabitants (at least), or a share 0-1; null when too few. */
export function measureOf({ voices, valence, population }: MeasuredDistrict, measure: MapMeasure): number | null {
  if (measure === 'praise') return valence?.share ?? null;
  if (measure === 'voices' || voices === null || voices === undefined) return voices ?? null;
  return population ? (1000 * voices) / population.count : null;
}
