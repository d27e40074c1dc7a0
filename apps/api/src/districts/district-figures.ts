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

  /** What is counted in statements; null before the first analysis. */
  async said(context: object, districtId: string): Promise<Pick<Heard, 'statements' | 'valence'> | null> {
    return this.heard(context, districtId);
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
