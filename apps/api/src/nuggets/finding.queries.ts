import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import type { FindingKind } from '@guldkorn/insight';
import { isUuid } from '../database/is-uuid.js';
import { DistrictShares } from '../districts/district-shares.js';
import { PerRequest } from '../graphql/per-request.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import { Suppression } from '../suppression/suppression.js';
import { CommonGround, Finding } from './finding.entity.js';
import type { CommonGroundType, NuggetType } from './finding.type.js';

interface FindingsAsked {
  readonly runId: string;
  readonly districtId: string;
  readonly kind: FindingKind;
  readonly first: number;
}

/** Reads what the latest run found. */
@Injectable()
export class FindingQueries {
  private readonly ofDistricts = new PerRequest<FindingsAsked, NuggetType[]>(
    async (asked) => {
      const findings = await this.orm.em.fork().find(
        Finding,
        {
          run: { $in: [...new Set(asked.map((one) => one.runId))] },
          districtId: { $in: [...new Set(asked.map((one) => one.districtId))] },
          kind: { $in: [...new Set(asked.map((one) => one.kind))] },
          rank: { $lte: Math.max(...asked.map((one) => one.first)) },
        },
        { orderBy: { districtId: 'asc', kind: 'asc', rank: 'asc' } },
      );
      return ({ districtId, kind, first }) =>
        findings
          .filter((one) => one.districtId === districtId && one.kind === kind && one.rank <= first)
          .map((one) => this.nuggetType(one));
    },
    (asked) => JSON.stringify(asked),
  );

  constructor(
    private readonly orm: MikroORM,
    private readonly runs: LatestRunQueries,
    private readonly suppression: Suppression,
    private readonly shares: DistrictShares,
  ) {}

  /** By rank; empty before the first analysis. */
  async nuggets(context: object, districtId: string, kind: FindingKind, first: number): Promise<NuggetType[]> {
    const run = await this.runs.latest(context);
    return run === null ? [] : this.ofDistricts.load(context, { runId: run.id, districtId, kind, first });
  }

  /** Null for one that the latest run has not found. */
  async nugget(context: object, id: string): Promise<NuggetType | null> {
    const run = isUuid(id) ? await this.runs.latest(context) : null;
    if (run === null) return null;
    const finding = await this.orm.em.fork().findOne(Finding, { id, run: run.id });
    return finding === null ? null : this.nuggetType(finding);
  }

  /** By rank; empty before the first analysis. */
  async commonGround(context: object, first: number): Promise<CommonGroundType[]> {
    const run = await this.runs.latest(context);
    if (run === null) return [];
    const found = await this.orm.em
      .fork()
      .find(CommonGround, { run: run.id }, { orderBy: { rank: 'asc' }, limit: first });
    return found.map(({ id, rank, label, keyphraseId, valued, byDistrict }) => ({
      id,
      rank,
      label,
      keyphraseId,
      valued: this.suppression.valued(valued),
      byDistrict: this.shares.of(byDistrict),
    }));
  }

  private nuggetType({
    id,
    kind,
    rank,
    label,
    districtId,
    keyphraseId,
    distinctiveness,
    valued,
    support,
  }: Finding): NuggetType {
    return {
      id,
      kind,
      rank,
      label,
      districtId,
      keyphraseId,
      distinctiveness,
      valued: this.suppression.valued(valued),
      support: {
        voices: this.suppression.voices(support.voices),
        districtVoices: this.suppression.voices(support.districtVoices),
        voicesElsewhere: this.suppression.voices(support.voicesElsewhere),
        districtVoicesElsewhere: this.suppression.voices(support.districtVoicesElsewhere),
        fragile: support.fragile,
      },
    };
  }
}
