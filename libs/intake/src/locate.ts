import type { Gazetteer } from '@guldkorn/municipality';
import { foldName } from './fold-name.js';

export interface Location {
  readonly districtId: string;
  readonly placeId: string | null;
}

/** Where a name lies: a place with its district, or a district alone. Exact but for case, spaces and hyphens. */
export function locate(name: string, gazetteer: Gazetteer): Location | null {
  const found = gazetteer.find(name.trim());
  if (found === undefined) return null;
  return { districtId: found.district.id, placeId: found.kind === 'place' ? found.place.id : null };
}

/** The same for a cell that may say both, as `Bygden (Byn)` or `Byn, Bygden`; null unless all agree. */
export function locateParts(cell: string, gazetteer: Gazetteer): Location | null {
  const whole = locate(cell, gazetteer);
  if (whole !== null) return whole;
  const parts = cell
    .split(/[(),;/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.map((part) => locate(part, gazetteer)).filter((each) => each !== null);
  const districts = new Set(found.map((each) => each.districtId));
  const first = found[0];
  if (first === undefined || districts.size !== 1 || parts.length > 4) return null;
  const places = new Set(found.map((each) => each.placeId).filter((id) => id !== null));
  return { districtId: first.districtId, placeId: places.size === 1 ? ([...places][0] ?? null) : null };
}

/** In a column of places, the place that shares its name with its district (a village called as its bygd). */
export function placeNamedAsDistrict(name: string, location: Location, gazetteer: Gazetteer): string | null {
  const folded = foldName(name);
  return gazetteer.district(location.districtId)?.places.find((place) => foldName(place.name) === folded)?.id ?? null;
}
