import { Injectable } from '@nestjs/common';
import type { RunFigures } from '../runs/run.entity.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import { Suppression } from '../suppression/suppression.js';

type Heard = RunFigures['byDistrict'][number];

/** What the latest run counted of each district, made fit to be told. */
@Injectable()
export class DistrictFigures {
  constructor(
    private readonly runs: LatestRunQueries,
    private readonly suppression: Suppression,
  ) {}

  /** A figure of the district; null when too few voices stand behind it, or before the first analysis. */
  async figure<Figure>(context: object, districtId: string, read: (heard: Heard) => Figure): Promise<Figure | null> {
    const heard = await this.heard(context, districtId);
    return heard === null ? null : this.suppression.whenEnough(heard.voices, read(heard));
  }

  /** Whole voices; null when too few to tell, or before the first analysis. */
  async voices(context: object, districtId: string): Promise<number | null> {
    return this.suppression.voices((await this.heard(context, districtId))?.voices ?? 0);
  }

  /** Ids of the places somebody spoke from. */
  async placesHeard(context: object, districtId: string): Promise<readonly string[]> {
    return (await this.heard(context, districtId))?.placesHeard ?? [];
  }

  private async heard(context: object, districtId: string): Promise<Heard | null> {
    const run = await this.runs.latest(context);
    return run?.figures.byDistrict.find((one) => one.districtId === districtId) ?? null;
  }
}
