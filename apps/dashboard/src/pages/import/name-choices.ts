import type { UploadQuery } from '../../graphql/generated/graphql';

type Districts = UploadQuery['districts'];

/** A place that a name may stand for. */
export interface PlaceChoice {
  readonly id: string;
  readonly name: string;
  readonly districtId: string;
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) => a.name.localeCompare(b.name, 'sv');

/** The districts, A–Ö. */
export function districtChoices(districts: Districts): Districts {
  return [...districts].sort(byName);
}

/**
 * The places of all districts, A–Ö. One named as its own district is left out, since the district stands for it; where
 * two share a name, each says its district.
 */
export function placeChoices(districts: Districts): PlaceChoice[] {
  const all = districts.flatMap((district) =>
    district.places
      .filter(({ name }) => name !== district.name)
      .map(({ id, name }) => ({ id, name, districtId: district.id, of: district.name })),
  );
  const isShared = (name: string) => all.filter((other) => other.name === name).length > 1;
  return all
    .map(({ of, ...place }) => (isShared(place.name) ? { ...place, name: `${place.name} (${of})` } : place))
    .sort(byName);
}
