import type { District, FocusGroup, Place, Profile } from './profile.js';

/** A name found in the profile: a district's own, or a place's (with its district). */
export type NamedPlace =
  | { readonly kind: 'district'; readonly district: District }
  | { readonly kind: 'place'; readonly place: Place; readonly district: District };

/** Folds case, spaces and the different hyphens people type; letters keep their dots. */
function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim();
}

/** Looks names up in a profile; exact but for case, spaces and hyphens. Never guesses. */
export class Gazetteer {
  private readonly names = new Map<string, NamedPlace>();
  private readonly groups = new Map<string, FocusGroup>();
  private readonly districtsById = new Map<string, District>();
  private readonly placesById = new Map<string, Place>();

  constructor(profile: Profile) {
    // Places first, districts after: where both share a name, the district wins.
    for (const district of profile.districts) {
      this.districtsById.set(district.id, district);
      for (const place of district.places) {
        this.placesById.set(place.id, place);
        for (const name of [place.name, ...place.aliases])
          this.names.set(foldName(name), { kind: 'place', place, district });
      }
    }
    for (const district of profile.districts)
      for (const name of [district.name, ...district.aliases])
        this.names.set(foldName(name), { kind: 'district', district });
    for (const group of profile.focusGroups)
      for (const name of [group.name.sv, group.name.en, ...group.aliases]) this.groups.set(foldName(name), group);
  }

  /** The district or place of that name, or undefined. */
  find(name: string): NamedPlace | undefined {
    return this.names.get(foldName(name));
  }

  findGroup(name: string): FocusGroup | undefined {
    return this.groups.get(foldName(name));
  }

  district(id: string): District | undefined {
    return this.districtsById.get(id);
  }

  place(id: string): Place | undefined {
    return this.placesById.get(id);
  }

  /** Every name of every district and place, as written in the profile. */
  allNames(): string[] {
    return [...this.districtsById.values()].flatMap((district) => [
      district.name,
      ...district.aliases,
      ...district.places.flatMap((place) => [place.name, ...place.aliases]),
    ]);
  }
}
