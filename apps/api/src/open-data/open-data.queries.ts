import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { figureName, narrowed, type FigureName, type ToldCount } from '@guldkorn/insight';
import { channelNames } from '../cross-tabulation/category-words.js';
import type { Messages } from '../errors/domain-error.js';
import { ProfileView } from '../municipality/profile-view.js';
import { shownStatuses } from '../nuggets/finding.queries.js';
import { Finding } from '../nuggets/finding.entity.js';
import { LatestRunQueries } from '../runs/latest-run.queries.js';
import type { Run } from '../runs/run.entity.js';
import { Suppression, type LeaningVoices } from '../suppression/suppression.js';
import { Theme } from '../themes/theme.entity.js';

type Count = ToldCount | null;

/** Who has been heard: one row for all, and one for each district, group, channel and month. */
export interface HeardRow {
  readonly dimension: 'all' | 'district' | 'group' | 'channel' | 'month';
  readonly id: string;
  readonly name: Messages;
  readonly voices: Count;
}

/** How the voices of a district lean. */
export interface LeaningRow {
  readonly district: Named;
  readonly voices: Count;
  readonly praise: Count;
  readonly trouble: Count;
  readonly wish: Count;
  readonly unclear: Count;
}

/** Who speaks of a theme in a district; in all districts where that is null. */
export interface ThemeRow {
  readonly theme: Named;
  readonly district: Named | null;
  readonly voices: Count;
}

/** A theme that is distinctive of a district. */
export interface NuggetRow {
  readonly kind: 'nugget' | 'challenge';
  readonly district: Named;
  readonly theme: Named;
  readonly voices: Count;
  readonly districtVoices: Count;
  readonly voicesElsewhere: Count;
  readonly districtVoicesElsewhere: Count;
}

interface Named {
  readonly id: string;
  readonly name: Messages;
}

/** All that the public is told, by the latest run. */
export interface OpenData {
  readonly run: Run | null;
  readonly heard: readonly HeardRow[];
  readonly leanings: readonly LeaningRow[];
  readonly themes: readonly ThemeRow[];
  readonly nuggets: readonly NuggetRow[];
}

const alike = (text: string): Messages => ({ sv: text, en: text });

/**
 * What the latest run counted, as it may be told to everyone: in steps of the public threshold, each a step of the inside one
 * too, so that what is told here tells nothing to one who sees what is told inside. No words of residents: themes of the
 * municipality's own frame only.
 */
@Injectable()
export class OpenDataQueries {
  private kept: OpenData | null = null;

  constructor(
    private readonly orm: MikroORM,
    private readonly runs: LatestRunQueries,
    private readonly profile: ProfileView,
    private readonly suppression: Suppression,
  ) {}

  /** Counted once a run. */
  async read(): Promise<OpenData> {
    const run = await this.runs.latest({});
    if (this.kept !== null && this.kept.run?.id === run?.id) return this.kept;
    const em = this.orm.em.fork();
    const themes = await em.find(Theme, { origin: 'frame', hidden: false }, { orderBy: { id: 'asc' } });
    const findings =
      run === null
        ? []
        : await em.find(
            Finding,
            { run: run.id, subject: 'theme', status: { $in: [...shownStatuses] } },
            { orderBy: { districtId: 'asc', kind: 'asc', rank: 'asc' } },
          );
    this.kept = {
      run,
      heard: this.heard(run),
      leanings: this.leanings(run),
      themes: run === null ? [] : themes.flatMap((theme) => this.ofTheme(theme)),
      nuggets: this.nuggets(findings, new Map(themes.map((theme) => [theme.id, named(theme)]))),
    };
    return this.kept;
  }

  private tell(voices: number, figure: FigureName): Count {
    return this.suppression.count(voices, figure, 'public');
  }

  private heard(run: Run | null): HeardRow[] {
    if (run === null) return [];
    const by = (dimension: Exclude<HeardRow['dimension'], 'all'>, name: (key: string) => Messages | null): HeardRow[] =>
      (run.figures.heardBy?.[dimension] ?? []).flatMap(({ key, voices }) => {
        const words = key === null ? null : name(key);
        if (key === null || words === null) return [];
        const told = this.tell(voices, figureName([dimension === 'month' ? 'time' : dimension, key]));
        // That a month is there at all tells that somebody spoke then.
        return dimension === 'month' && told === null ? [] : [{ dimension, id: key, name: words, voices: told }];
      });
    return [
      { dimension: 'all', id: 'all', name: { sv: 'Alla', en: 'All' }, voices: this.tell(run.voices, figureName()) },
      ...by('district', (key) => this.districtName(key)),
      ...by('group', (key) => this.profile.group(key)?.name ?? null),
      ...by('channel', (key) => channelNames[key as keyof typeof channelNames] ?? null),
      ...by('month', alike),
    ];
  }

  private leanings(run: Run | null): LeaningRow[] {
    return (run?.figures.byDistrict ?? []).flatMap(({ districtId, voices, valenceVoices }) => {
      const district = this.district(districtId);
      if (district === null) return [];
      const figure = figureName(['district', districtId]);
      const leaning = (which: keyof LeaningVoices) =>
        this.tell(valenceVoices?.[which] ?? 0, narrowed(figure, ['leaning', which]));
      return [
        {
          district,
          voices: this.tell(voices, figure),
          praise: leaning('praise'),
          trouble: leaning('trouble'),
          wish: leaning('wish'),
          unclear: leaning('unclear'),
        },
      ];
    });
  }

  private ofTheme(theme: Theme): ThemeRow[] {
    const figure = figureName(['theme', theme.id]);
    const words = named(theme);
    return [
      { theme: words, district: null, voices: this.tell(theme.figures.voices, figure) },
      ...theme.figures.byDistrict.flatMap(({ districtId, voices }) => {
        const district = this.district(districtId);
        if (district === null) return [];
        return [{ theme: words, district, voices: this.tell(voices, narrowed(figure, ['district', districtId])) }];
      }),
    ];
  }

  /** Those that enough voices stand behind to be announced to everyone. */
  private nuggets(findings: readonly Finding[], themes: ReadonlyMap<string, Named>): NuggetRow[] {
    return findings.flatMap(({ kind, districtId, keyphraseId, support }) => {
      const theme = themes.get(keyphraseId);
      const district = this.district(districtId);
      if (theme === undefined || district === null || !this.suppression.announces(support.voices, 'public')) return [];
      const others = this.profile.districts.map(({ id }) => id).filter((id) => id !== districtId);
      const told = this.suppression.support(
        support,
        {
          what: figureName(['theme', keyphraseId]),
          here: figureName(['district', districtId]),
          elsewhere: figureName(['district', ...others]),
        },
        'public',
      );
      return [{ kind, district, theme, ...told }];
    });
  }

  private districtName(id: string): Messages | null {
    const district = this.profile.district(id);
    return district === null ? null : alike(district.name);
  }

  private district(id: string): Named | null {
    const name = this.districtName(id);
    return name === null ? null : { id, name };
  }
}

function named({ id, nameSv, nameEn }: Theme): Named {
  return { id, name: { sv: nameSv, en: nameEn } };
}
