import { Injectable } from '@nestjs/common';
import type { FigureName } from '@guldkorn/insight';
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

  /**
   * One of every district of the profile, in its order; a district that is not counted has no voices.
   * @param figure what is counted in each.
   */
  of(
    counts: readonly { readonly districtId: string; readonly voices: number; readonly districtVoices: number }[],
    figure: FigureName,
  ): DistrictShareType[] {
    const byDistrict = new Map(counts.map((count) => [count.districtId, count]));
    return this.suppression.shares(
      this.profile.districts.map(({ id }) => byDistrict.get(id) ?? { districtId: id, voices: 0, districtVoices: 0 }),
      figure,
    );
  }
}
