import { Injectable } from '@nestjs/common';
import { figureName, type ToldCount } from '@guldkorn/insight';
import type { ValuedShareType } from '../graphql/valued-share.type.js';
import { ProfileView } from '../municipality/profile-view.js';
import type { PlaceType } from '../places/place.type.js';
import type { RunFigures } from '../runs/run-figures.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import { Suppression } from '../suppression/suppression.js';
import { placesHeard } from './places-heard.js';

type Heard = RunFigures['byDistrict'][number];

/** What the latest run counted of each district, made fit to be told. */
@Injectable()
export class DistrictFigures {
  constructor(
    private readonly runs: LatestRunQueries,
    private readonly suppression: Suppression,
    private readonly profile: ProfileView,
  ) {}

  /** Null before the first analysis. */
  async leanings(context: object, districtId: string): Promise<ValuedShareType | null> {
    const heard = await this.heard(context, districtId);
    return heard === null ? null : this.suppression.valued(heard.valenceVoices, figureName(['district', districtId]));
  }

  /** Null when too few to tell, or before the first analysis. */
  async voices(context: object, districtId: string): Promise<ToldCount | null> {
    return this.suppression.count(
      (await this.heard(context, districtId))?.voices ?? 0,
      figureName(['district', districtId]),
    );
  }

  /** Its places that too few voices were heard from to tell, or none, in the profile's order. */
  async placesNotHeard(context: object, districtId: string): Promise<PlaceType[]> {
    const places = this.profile.placesIn(districtId);
    const heard = placesHeard(places, await this.runs.latest(context), this.suppression);
    return places.filter((place) => !heard.includes(place));
  }

  private async heard(context: object, districtId: string): Promise<Heard | null> {
    const run = await this.runs.latest(context);
    return run?.figures.byDistrict.find((one) => one.districtId === districtId) ?? null;
  }
}
