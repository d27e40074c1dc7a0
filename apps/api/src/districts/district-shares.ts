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
    const counted = this.profile.districts.map(
      ({ id }) => counts.find((count) => count.districtId === id) ?? { districtId: id, voices: 0, districtVoices: 0 },
    );
    const told = this.suppression.row(counted.map((count) => count.voices));
    return counted.map(({ districtId, districtVoices }, index) => {
      const voices = told[index] ?? null;
      return { districtId, voices, share: voices === null ? null : voices / districtVoices };
    });
  }
}
