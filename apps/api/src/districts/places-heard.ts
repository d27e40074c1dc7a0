import { figureName } from '@guldkorn/insight';
import type { Run } from '../runs/run.entity.js';
import type { Suppression } from '../suppression/suppression.js';

/**
 * Those of the places that enough voices were heard from for it to be told; one that a few gave as theirs looks the same as one
 * that nobody did. None before the first analysis, and in a run made before their voices were kept.
 */
export function placesHeard<Place extends { readonly id: string; readonly districtId: string }>(
  places: readonly Place[],
  run: Run | null,
  suppression: Suppression,
): Place[] {
  const voices = new Map(run?.figures.byPlace?.map((heard) => [heard.placeId, heard.voices]));
  return places.filter(({ id, districtId }) => {
    const figure = figureName(['district', districtId], ['place', id]);
    return suppression.count(voices.get(id) ?? 0, figure) !== null;
  });
}
