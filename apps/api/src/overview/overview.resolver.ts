import { Args, Context, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { figureName, type Channel } from '@guldkorn/insight';
import { DistrictType } from '../districts/district.type.js';
import { checkFirst } from '../graphql/connection.js';
import { ProfileView } from '../municipality/profile-view.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import { runType } from '../runs/run.type.js';
import { Suppression } from '../suppression/suppression.js';
import { ThemeQueries } from '../themes/theme.queries.js';
import { ThemeType } from '../themes/theme.type.js';
import { LedgerQueries } from './ledger.queries.js';
import { LedgerType } from './ledger.type.js';
import { OverviewType } from './overview.type.js';

@Resolver(() => OverviewType)
export class OverviewResolver {
  constructor(
    private readonly runs: LatestRunQueries,
    private readonly themes: ThemeQueries,
    private readonly ledgers: LedgerQueries,
    private readonly profile: ProfileView,
    private readonly suppression: Suppression,
  ) {}

  @Query(() => OverviewType, { description: 'What has come in, all together.' })
  async overview(@Context() context: object): Promise<OverviewType> {
    const run = await this.runs.latest(context);
    if (run === null)
      return {
        voices: null,
        notes: 0,
        submissions: 0,
        byMonth: [],
        byChannel: [],
        valence: this.suppression.valued(undefined, figureName()),
        run: null,
      };
    const { notes, submissions, byMonth, byChannel, valenceVoices } = run.figures;
    return {
      voices: this.suppression.count(run.voices, figureName()),
      notes,
      submissions,
      byMonth: byMonth.map(({ month, voices }) => ({
        month,
        voices: this.suppression.count(voices, figureName(['time', month])),
      })),
      byChannel: byChannel.map(({ channel, voices }) => ({
        channel: channel as Channel,
        voices: this.suppression.count(voices, figureName(['channel', channel])),
      })),
      valence: this.suppression.valued(valenceVoices, figureName()),
      run: runType(run, this.suppression),
    };
  }

  @ResolveField(() => [DistrictType], { description: "Every district with its figures, in the profile's order." })
  byDistrict(): readonly DistrictType[] {
    return this.profile.districts;
  }

  @ResolveField(() => [ThemeType], { description: 'The themes with most voices.' })
  async topThemes(
    @Context() context: object,
    @Args('first', { type: () => Int, defaultValue: 10, description: 'How many at most, 1-100.' }) first: number,
  ): Promise<ThemeType[]> {
    return (await this.themes.themes(context, null)).slice(0, checkFirst(first));
  }

  @ResolveField(() => LedgerType, { description: 'What became of all that was received.' })
  ledger(@Context() context: object): Promise<LedgerType> {
    return this.ledgers.ledger(context);
  }
}
