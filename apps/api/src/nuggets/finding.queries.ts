import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import {
  defaultOptions,
  figureName,
  type FindingKind,
  type FindingStatus,
  type FindingSubject,
} from '@guldkorn/insight';
import { isUuid } from '../database/is-uuid.js';
import { stableId } from '../database/stable-id.js';
import { DistrictShares } from '../districts/district-shares.js';
import { groupBy } from '../graphql/group-by.js';
import { PerRequest } from '../graphql/per-request.js';
import { openLabels } from '../keyphrases/openly-said.js';
import { ProfileView } from '../municipality/profile-view.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import type { Run } from '../runs/run.entity.js';
import { Suppression } from '../suppression/suppression.js';
import { Theme } from '../themes/theme.entity.js';
import { CommonGround, Finding } from './finding.entity.js';
import type { CommonGroundType, NuggetType } from './finding.type.js';

/** What a run announced in one district, of one kind. */
interface Announced {
  readonly run: Run;
  readonly districtId: string;
  readonly kind: FindingKind;
  readonly subject: FindingSubject;
}

/** Which of a district's findings are asked for. */
export interface FindingsAsked {
  readonly districtId: string;
  readonly kind: FindingKind;
  readonly subject: FindingSubject;
  readonly first: number;
  readonly including?: readonly FindingStatus[];
}

/** What is listed unless something else is asked for: neither what is wrong nor what is not to be shown. */
export const shownStatuses: readonly FindingStatus[] = ['open', 'confirmed'];

interface Curated {
  readonly status: FindingStatus;
  readonly pinned: boolean;
  readonly rank: number;
}

/** Those of a status asked for; pinned ones first, then by rank. */
function chosen<Found extends Curated>(
  found: readonly Found[],
  including: readonly FindingStatus[],
  first: number,
): Found[] {
  return found
    .filter(({ status }) => including.includes(status))
    .sort((a, b) => Number(b.pinned) - Number(a.pinned) || a.rank - b.rank)
    .slice(0, first);
}

/** What a finding is called. @param english where residents' own words have a name in English: a theme's. */
function called({ label, name }: Pick<Finding, 'label' | 'name'>, english = label): Pick<NuggetType, 'label' | 'name'> {
  const sv = name?.sv ?? label;
  return { label: sv, name: { sv, en: name?.en ?? english } };
}

/** What a finding is known by, in every run that finds it: a link to it outlives the next count. */
export function findingId({
  kind,
  districtId,
  subject,
  keyphraseId,
}: Pick<Finding, 'kind' | 'districtId' | 'subject' | 'keyphraseId'>): string {
  return stableId('finding', kind, districtId, subject, keyphraseId);
}

const listKey = (runId: string, districtId: string, kind: FindingKind, subject: FindingSubject) =>
  JSON.stringify([runId, districtId, kind, subject]);

/** Reads what the latest run found. */
@Injectable()
export class FindingQueries {
  private readonly announced = new PerRequest<Announced, readonly NuggetType[]>(
    async (asked) => {
      const runs = new Map(asked.map(({ run }) => [run.id, run]));
      const findings = await this.orm.em.fork().find(
        Finding,
        {
          run: { $in: [...runs.keys()] },
          districtId: { $in: [...new Set(asked.map((one) => one.districtId))] },
          kind: { $in: [...new Set(asked.map((one) => one.kind))] },
        },
        { orderBy: { districtId: 'asc', kind: 'asc', rank: 'asc' } },
      );
      const [english, open] = await Promise.all([this.englishNames(findings), this.openOnes(findings)]);
      const lists = groupBy(findings, (one) => listKey(one.run, one.districtId, one.kind, one.subject));
      return ({ run, districtId, kind, subject }) =>
        (lists.get(listKey(run.id, districtId, kind, subject)) ?? [])
          .filter((one) => this.suppression.announces(one.support.voices) && open.has(one))
          .map((one, index) => this.nuggetType(one, index + 1, run, english.get(one.keyphraseId)));
    },
    ({ run, districtId, kind, subject }) => listKey(run.id, districtId, kind, subject),
  );

  constructor(
    private readonly orm: MikroORM,
    private readonly runs: LatestRunQueries,
    private readonly suppression: Suppression,
    private readonly shares: DistrictShares,
    private readonly profile: ProfileView,
  ) {}

  /** Pinned first, then by rank, of those that enough voices stand behind to be told of; empty before the first analysis. */
  async nuggets(
    context: object,
    { districtId, kind, subject, first, including = shownStatuses }: FindingsAsked,
  ): Promise<NuggetType[]> {
    const run = await this.runs.latest(context);
    if (run === null) return [];
    return chosen(await this.announced.load(context, { run, districtId, kind, subject }), including, first);
  }

  /** Null for one that the latest run has not found. */
  async nugget(context: object, id: string): Promise<NuggetType | null> {
    const run = isUuid(id) ? await this.runs.latest(context) : null;
    if (run === null) return null;
    const findings = await this.orm.em
      .fork()
      .find(Finding, { run: run.id }, { fields: ['id', 'kind', 'districtId', 'subject', 'keyphraseId'] });
    const finding = findings.find((one) => findingId(one) === id);
    if (finding === undefined) return null;
    const { districtId, kind, subject } = finding;
    return (
      (await this.announced.load(context, { run, districtId, kind, subject })).find((one) => one.id === id) ?? null
    );
  }

  /** Pinned first, then by rank; empty before the first analysis. */
  async commonGround(context: object, first: number, including = shownStatuses): Promise<CommonGroundType[]> {
    const run = await this.runs.latest(context);
    if (run === null) return [];
    const all = await this.orm.em.fork().find(CommonGround, { run: run.id });
    const labels = await openLabels(
      this.orm.em.fork(),
      all.map((one) => one.keyphraseId),
    );
    const found = all.filter((one) => labels.has(one.keyphraseId));
    return chosen(found, including, first).map(({ rank, keyphraseId, status, pinned, valued, byDistrict, ...one }) => ({
      id: stableId('commonGround', keyphraseId),
      rank,
      ...called(one),
      status,
      pinned,
      keyphraseId,
      valued: this.suppression.valued(valued, figureName(['keyphrase', keyphraseId])),
      byDistrict: this.shares.of(byDistrict, figureName(['keyphrase', keyphraseId])),
    }));
  }

  /** Those about a theme, or about a keyphrase that is not, since the run, said by hidden statements only. */
  private async openOnes(findings: readonly Finding[]): Promise<ReadonlySet<Finding>> {
    const isTheme = ({ subject }: Finding) => subject === 'theme';
    const keys = findings.filter((one) => !isTheme(one)).map((one) => one.keyphraseId);
    const labels = await openLabels(this.orm.em.fork(), keys);
    return new Set(findings.filter((one) => isTheme(one) || labels.has(one.keyphraseId)));
  }

  /** What the themes among the findings are called in English, by id. */
  private async englishNames(findings: readonly Finding[]): Promise<Map<string, string>> {
    const ids = [
      ...new Set(findings.flatMap(({ subject, keyphraseId }) => (subject === 'theme' ? [keyphraseId] : []))),
    ];
    if (ids.length === 0) return new Map();
    const themes = await this.orm.em.fork().find(Theme, { id: { $in: ids } }, { fields: ['id', 'nameEn'] });
    return new Map(themes.map(({ id, nameEn }) => [id, nameEn]));
  }

  /** @param rank among those that are told of: a gap would tell of one that is not. */
  private nuggetType(
    { kind, districtId, subject, keyphraseId, words, status, pinned, valued, support, ...one }: Finding,
    rank: number,
    { parameters }: Run,
    english: string | undefined,
  ): NuggetType {
    const others = this.profile.districts.map((district) => district.id).filter((other) => other !== districtId);
    const told = this.suppression.support(support, {
      what: figureName([subject, keyphraseId]),
      here: figureName(['district', districtId]),
      elsewhere: figureName(['district', ...others]),
    });
    const option = (name: 'priorShare' | 'falseDiscoveryRate') => Number(parameters[name] ?? defaultOptions[name]);
    return {
      id: findingId({ kind, districtId, subject, keyphraseId }),
      kind,
      rank,
      subject,
      ...called(one, english),
      status,
      pinned,
      districtId,
      keyphraseId,
      wordKeys: (words ?? []).map(({ key }) => key),
      distinctiveness: {
        ...this.suppression.distinctiveness(told, option('priorShare')),
        falseDiscoveryRate: option('falseDiscoveryRate'),
      },
      valued: this.suppression.valued(valued, figureName([subject, keyphraseId], ['district', districtId])),
      support: { ...told, fragile: support.fragile },
    };
  }
}
