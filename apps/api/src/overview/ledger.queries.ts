import { Inject, Injectable } from '@nestjs/common';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import {
  coverageLedger,
  coverageSentences,
  figureName,
  notHeard,
  type Channel,
  type CoverageLedger,
  type CoverageSentence,
  type LedgerDimension,
  type NotHeard,
} from '@guldkorn/insight';
import { placesHeard } from '../districts/places-heard.js';
import { Masking } from '../masking/masking.js';
import { Municipality } from '../municipality/municipality.js';
import { ProfileView } from '../municipality/profile-view.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import type { Run } from '../runs/run.entity.js';
import { Suppression } from '../suppression/suppression.js';
import { tellBreakdown, type ToldBreakdown } from './ledger-breakdown.js';
import { receivedSources } from './ledger-sources.js';
import { ledgerType } from './ledger-view.js';
import type { LedgerType } from './ledger.type.js';

const channels: readonly Channel[] = ['web', 'focusGroup', 'dialogueMeeting', 'openMeeting', 'other'];

/** A figure's condition on what a row of the ledger has in common; `unknown` for a row without it. */
const conditionOf: Readonly<Record<LedgerDimension, 'district' | 'group' | 'channel' | 'time'>> = {
  district: 'district',
  group: 'group',
  channel: 'channel',
  month: 'time',
};

/** What became of all that was received, who was heard, and what may be concluded from it. */
@Injectable()
export class LedgerQueries {
  constructor(
    private readonly orm: MikroORM,
    private readonly municipality: Municipality,
    private readonly view: ProfileView,
    private readonly runs: LatestRunQueries,
    private readonly suppression: Suppression,
    @Inject(Masking) private readonly masking: Masking,
  ) {}

  async ledger(context: object): Promise<LedgerType> {
    const em = this.orm.em.fork();
    const { profile } = this.municipality;
    const districtIds = profile.districts.map((district) => district.id);
    const groupIds = profile.focusGroups.map((group) => group.id);
    const { sources, reasons } = await receivedSources(em, {
      districtIds: new Set(districtIds),
      groupIds: new Set(groupIds),
    });
    const ledger = coverageLedger(sources);
    const run = await this.runs.latest(context);
    const breakdowns = {
      district: this.tell('district', [...districtIds, null], ledger, run),
      group: this.tell('group', [...groupIds, null], ledger, run),
      channel: this.tell('channel', channels, ledger, run),
      month: this.tell('month', monthsIn(ledger), ledger, run),
    };
    const places = districtIds.flatMap((id) => this.view.placesIn(id));
    const missing = notHeard(
      profile,
      {
        districtIds: heardKeys(breakdowns.district),
        groupIds: heardKeys(breakdowns.group),
        placeIds: new Set(placesHeard(places, run, this.suppression).map(({ id }) => id)),
        meetingIds: await meetingsWithNote(em),
      },
      new Date().toLocaleDateString('sv-SE', { timeZone: profile.timeZone }),
    );
    const sentences = this.sentences(ledger, breakdowns, missing, run);
    const told = new Map([...reasons].map(([code, text]) => [code, this.masking.message(text)]));
    return ledgerType({ ledger, reasons: told, breakdowns, notHeard: missing, sentences }, this.view);
  }

  /** One dimension as it may be told. Months of too few voices have no row: none of them looks the same. */
  private tell(
    dimension: LedgerDimension,
    keys: readonly (string | null)[],
    ledger: CoverageLedger,
    run: Run | null,
  ): ToldBreakdown {
    const voices = new Map(run?.figures.heardBy?.[dimension].map((heard) => [heard.key, heard.voices]));
    const breakdown = tellBreakdown(keys, { rows: ledger.by[dimension], totals: ledger }, voices, (count, key) =>
      this.suppression.count(count, figureName([conditionOf[dimension], key ?? 'unknown'])),
    );
    if (dimension !== 'month') return breakdown;
    return { ...breakdown, rows: breakdown.rows.filter((row) => row.key === null || row.voices !== null) };
  }

  private sentences(
    ledger: CoverageLedger,
    breakdowns: Readonly<Record<LedgerDimension, ToldBreakdown>>,
    missing: NotHeard,
    run: Run | null,
  ): CoverageSentence[] {
    const { profile } = this.municipality;
    const voicesOf = (dimension: LedgerDimension, key: string) =>
      breakdowns[dimension].rows.find((row) => row.key === key)?.voices ?? null;
    return coverageSentences({
      voices: run === null ? null : this.suppression.count(run.voices, figureName()),
      threshold: this.suppression.threshold,
      population: profile.population,
      districts: profile.districts.map(({ id, name, population }) => ({
        name,
        population,
        voices: voicesOf('district', id),
      })),
      groups: profile.focusGroups.map(({ id, name }) => ({ name, voices: voicesOf('group', id) })),
      channels: channels.map((channel) => ({ channel, voices: voicesOf('channel', channel) })),
      placesNotHeard: missing.places,
      meetingsWithoutNote: missing.meetings,
      ledger,
    });
  }
}

function monthsIn(ledger: CoverageLedger): (string | null)[] {
  return [...ledger.by.month.map((row) => row.key).filter((key) => key !== null), null];
}

function heardKeys({ rows }: ToldBreakdown): ReadonlySet<string> {
  return new Set(rows.flatMap(({ key, voices }) => (key === null || voices === null ? [] : [key])));
}

async function meetingsWithNote(em: SqlEntityManager): Promise<ReadonlySet<string>> {
  const rows = await em.execute<{ id: string }[]>(
    'select distinct meeting_id as "id" from meeting_note where meeting_id is not null',
  );
  return new Set(rows.map((row) => row.id));
}
