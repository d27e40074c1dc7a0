import { Inject, Injectable } from '@nestjs/common';
import type { FindingKind, FindingSubject } from '@guldkorn/insight';
import type { Messages } from '../errors/domain-error.js';
import { ProfileView } from '../municipality/profile-view.js';
import { FindingQueries } from '../nuggets/finding.queries.js';
import type { NuggetType } from '../nuggets/finding.type.js';
import {
  cellsOf,
  figureCaveats,
  figuresLicence,
  shareColumn,
  textColumn,
  voicesColumn,
  type AskedExport,
  type Cell,
  type ExportColumn,
  type ExportTable,
} from './export-table.js';

const kinds: readonly FindingKind[] = ['nugget', 'challenge'];
const subjects: readonly FindingSubject[] = ['keyphrase', 'theme'];

const number = (name: string, what: Messages, value: (nugget: NuggetType) => number): ExportColumn<NuggetType> => ({
  name,
  datatype: 'number',
  what,
  value,
});

/** What the latest run found distinctive of each district, of keyphrases and of themes. */
@Injectable()
export class NuggetTable implements ExportTable {
  readonly name = 'nuggets';
  readonly rowsName = 'nuggets';
  readonly title: Messages = { sv: 'Guldkorn och utmaningar', en: 'Nuggets and challenges' };
  readonly licence = figuresLicence;
  readonly caveats: readonly Messages[] = [
    {
      sv: 'Det som står här är utmärkande för bygden i den senaste analysen, prövat på alla röster. Det går inte att filtrera annat än på bygd.',
      en: 'What stands here is distinctive of the district in the latest run, tested on all voices. It can be filtered by district only.',
    },
    ...figureCaveats,
  ];
  readonly primaryKey = ['id'];
  readonly parameters = [];
  readonly filters = ['districtIds'] as const;
  readonly columns: readonly ExportColumn<NuggetType>[];

  constructor(
    @Inject(FindingQueries) private readonly findings: FindingQueries,
    @Inject(ProfileView) private readonly profile: ProfileView,
  ) {
    this.columns = nuggetColumns(profile);
  }

  async *rows({ context, filter }: AskedExport): AsyncGenerator<readonly (readonly Cell[])[]> {
    const wanted = filter.districtIds?.length ? new Set(filter.districtIds) : null;
    for (const { id: districtId } of this.profile.districts.filter(({ id }) => wanted?.has(id) ?? true))
      for (const kind of kinds)
        for (const subject of subjects) {
          const found = await this.findings.nuggets(context, { districtId, kind, subject, first: Infinity });
          yield found.map((nugget) => cellsOf(this.columns, nugget));
        }
  }
}

function nuggetColumns(profile: ProfileView): ExportColumn<NuggetType>[] {
  return [
    textColumn(
      'id',
      { sv: 'Fyndets id, samma i varje analys.', en: "The finding's id, the same in every run." },
      ({ id }) => id,
    ),
    textColumn(
      'kind',
      { sv: 'nugget: guldkorn, challenge: utmaning.', en: 'nugget or challenge.' },
      ({ kind }) => kind,
    ),
    textColumn(
      'subject',
      { sv: 'keyphrase: ett nyckelord, theme: ett tema.', en: 'keyphrase or theme.' },
      (one) => one.subject,
    ),
    {
      ...number(
        'rank',
        { sv: 'Plats bland bygdens, 1 först.', en: "Place among the district's, 1 first." },
        ({ rank }) => rank,
      ),
      datatype: 'integer',
    },
    textColumn('district_id', { sv: 'Bygdens id.', en: "The district's id." }, ({ districtId }) => districtId),
    textColumn(
      'district',
      { sv: 'Bygdens namn.', en: "The district's name." },
      (one) => profile.district(one.districtId)?.name ?? null,
    ),
    textColumn(
      'subject_id',
      { sv: 'Nyckelordets eller temats id.', en: "The keyphrase's or theme's id." },
      (one) => one.keyphraseId,
    ),
    textColumn(
      'name_sv',
      { sv: 'Vad det kallas på svenska.', en: 'What it is called in Swedish.' },
      ({ name }) => name.sv,
    ),
    textColumn(
      'name_en',
      { sv: 'Vad det kallas på engelska.', en: 'What it is called in English.' },
      ({ name }) => name.en,
    ),
    textColumn(
      'status',
      { sv: 'open eller confirmed: vad människor har beslutat.', en: 'open or confirmed: what people have decided.' },
      ({ status }) => status,
    ),
    voicesColumn(
      'voices',
      { sv: 'Bygdens röster som nämner det.', en: "The district's voices that mention it." },
      ({ support }) => support.voices,
    ),
    voicesColumn(
      'district_voices',
      { sv: 'Bygdens alla röster.', en: "All the district's voices." },
      ({ support }) => support.districtVoices,
    ),
    voicesColumn(
      'voices_elsewhere',
      { sv: 'Andra bygders röster som nämner det.', en: "Other districts' voices that mention it." },
      ({ support }) => support.voicesElsewhere,
    ),
    voicesColumn(
      'district_voices_elsewhere',
      { sv: 'Andra bygders alla röster.', en: "All other districts' voices." },
      ({ support }) => support.districtVoicesElsewhere,
    ),
    {
      ...number(
        'log_odds',
        {
          sv: 'Hur utmärkande: log-oddskvot, 0 är ingen skillnad.',
          en: 'How distinctive: log-odds ratio, 0 is no difference.',
        },
        ({ distinctiveness }) => distinctiveness.logOdds,
      ),
      unit: { sv: 'naturlig logaritm', en: 'natural logarithm' },
    },
    number(
      'log_odds_lower',
      { sv: '95 %-intervallets nedre gräns.', en: 'Lower end of the 95 % interval.' },
      ({ distinctiveness }) => distinctiveness.interval.lower,
    ),
    number(
      'log_odds_upper',
      { sv: '95 %-intervallets övre gräns.', en: 'Upper end of the 95 % interval.' },
      ({ distinctiveness }) => distinctiveness.interval.upper,
    ),
    number('z', { sv: 'z-värdet.', en: 'The z-score.' }, ({ distinctiveness }) => distinctiveness.z),
    number(
      'p',
      { sv: 'Ensidigt exakt p-värde.', en: 'One-sided exact p-value.' },
      ({ distinctiveness }) => distinctiveness.p,
    ),
    shareColumn(
      'false_discovery_rate',
      {
        sv: 'Högsta väntade andel falska av allt som anges i analysen.',
        en: 'Of all announced in the run, the share expected to be false at most.',
      },
      ({ distinctiveness }) => distinctiveness.falseDiscoveryRate,
    ),
    {
      name: 'fragile',
      datatype: 'boolean',
      what: { sv: 'true: hänger på en enda röst.', en: 'true: hangs on a single voice.' },
      value: ({ support }) => support.fragile,
    },
    shareColumn(
      'valued_share',
      {
        sv: 'Beröm som andel av beröm, bekymmer och önskemål. Tomt: för få.',
        en: 'Praise as a share of praise, trouble and wish. Empty: too few.',
      },
      ({ valued }) => valued.share,
    ),
    shareColumn(
      'valued_lower',
      { sv: '95 %-intervallets nedre gräns.', en: 'Lower end of the 95 % interval.' },
      ({ valued }) => valued.interval.lower,
    ),
    shareColumn(
      'valued_upper',
      { sv: '95 %-intervallets övre gräns.', en: 'Upper end of the 95 % interval.' },
      ({ valued }) => valued.interval.upper,
    ),
    voicesColumn('praise', { sv: 'De som berömmer det.', en: 'Those who praise it.' }, ({ valued }) => valued.praise),
    voicesColumn(
      'trouble',
      { sv: 'De som ser bekymmer.', en: 'Those who see trouble.' },
      ({ valued }) => valued.trouble,
    ),
    voicesColumn(
      'wish',
      { sv: 'De som önskar något.', en: 'Those who wish for something.' },
      ({ valued }) => valued.wish,
    ),
    voicesColumn(
      'trouble_or_wish',
      { sv: 'De som ser bekymmer eller önskar något.', en: 'Those who see trouble or wish.' },
      ({ valued }) => valued.troubleOrWish,
    ),
    voicesColumn(
      'unclear',
      { sv: 'De där inget avgör.', en: 'Those where nothing decides.' },
      ({ valued }) => valued.unclear,
    ),
  ];
}
