import { Injectable } from '@nestjs/common';
import { ProfileView } from '../municipality/profile-view.js';
import { Suppression } from '../suppression/suppression.js';
import type { DistrictShareType } from './district-share.type.js';

/** Counts of voices by district, made fit to be told. */
@Injectable()
export class DistrictShares {
  constructor(
    private readonly profile: ProfileView,
    private readonly suppression: Suppression,
  ) {}

  /** One of every district of the profile, in its order; a district that is not counted has no voices. */
  of(
    counts: readonly { readonly districtId: string; readonly voices: number; readonly districtVoices: number }[],
  ): DistrictShareType[] {
    return this.profile.districts.map(({ id }) => {
      const count = counts.find((one) => one.districtId === id);
      const voices = this.suppression.voices(count?.voices ?? 0);
      return {
        districtId: id,
        voices,
        share: voices === null || count === undefined ? null : voices / count.districtVoices,
      };
    });
  }
}
