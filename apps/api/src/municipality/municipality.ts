import { readFile } from 'node:fs/promises';
import {
  Gazetteer,
  parseDistrictMap,
  parseProfile,
  ProfileError,
  type DistrictMap,
  type Profile,
} from '@guldkorn/municipality';

/** The municipality served: its profile, its names looked up, its map. Read once at start. */
export class Municipality {
  readonly gazetteer: Gazetteer;

  constructor(
    readonly profile: Profile,
    readonly map: DistrictMap,
  ) {
    this.gazetteer = new Gazetteer(profile);
  }

  /** The district that a place belongs to; null for an unknown place. */
  districtIdOfPlace(placeId: string): string | null {
    return this.profile.districts.find((district) => district.places.some((place) => place.id === placeId))?.id ?? null;
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new ProfileError(file, [`cannot be read: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** Reads the profile and, beside it, NAME.map.geojson. @throws ProfileError naming the file and every wrong field. */
export async function loadMunicipality(profileFile: string): Promise<Municipality> {
  const mapFile = profileFile.replace(/(\.json)?$/, '.map.geojson');
  const profile = parseProfile(await readText(profileFile), profileFile);
  return new Municipality(profile, parseDistrictMap(await readText(mapFile), mapFile, profile));
}
