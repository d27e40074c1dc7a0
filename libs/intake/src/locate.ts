import type { Gazetteer, Profile } from '@guldkorn/municipality';
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

/** Edits (insert, delete, replace, swap of neighbours) between two words; gives up above `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** The one name within two edits (one for a short name) of what was written, to offer and never to apply; or null. */
export function nearestName(written: string, profile: Profile): string | null {
  const folded = foldName(written);
  if (folded.length < 3 || folded.length > 40) return null;
  const limit = folded.length < 6 ? 1 : 2;
  const names = profile.districts.flatMap((district) => [
    district.name,
    ...district.aliases,
    ...district.places.flatMap((place) => [place.name, ...place.aliases]),
  ]);
  const near = names
    .map((name) => ({ name, distance: editDistance(folded, foldName(name), limit) }))
    .filter((each) => each.distance <= limit);
  const least = Math.min(...near.map((each) => each.distance));
  const best = [...new Set(near.filter((each) => each.distance === least).map((each) => each.name))];
  return best.length === 1 ? (best[0] ?? null) : null;
}
