import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { figureName } from '@guldkorn/insight';
import { DistrictShares } from '../districts/district-shares.js';
import { groupBy } from '../graphql/group-by.js';
import { PerRequest } from '../graphql/per-request.js';
import { placeholders } from '../graphql/sql.js';
import { mostVoicesFirst } from '../suppression/most-voices-first.js';
import { Suppression } from '../suppression/suppression.js';
import { Theme } from './theme.entity.js';
import type { StatementThemeType } from './statement-theme.type.js';
import type { ThemeType } from './theme.type.js';

/** A statement's place in a theme. */
interface Membership {
  readonly theme_id: string;
  readonly confidence: number;
}

/** Reads themes: all at once, there are tens of them, and once a request. */
@Injectable()
export class ThemeQueries {
  private readonly all = new PerRequest<'all', readonly ThemeType[]>(async () => {
    const themes = await this.orm.em.fork().find(Theme, {});
    return () =>
      themes
        .map((theme) => this.themeType(theme))
        .sort((a, b) => Number(b.pinned) - Number(a.pinned) || mostVoicesFirst(a, b));
  });

  private readonly byStatement = new PerRequest<string, readonly Membership[]>(async (statementIds) => {
    const rows = await this.orm.em.fork().execute<(Membership & { statement_id: string })[]>(
      `select t.statement_id, t.theme_id, t.confidence from statement_theme t where t.statement_id in (${placeholders(statementIds)})
         order by t.statement_id, t.confidence desc, t.theme_id`,
      [...statementIds],
    );
    const byStatement = groupBy(rows, (row) => row.statement_id);
    return (statementId) => byStatement.get(statementId) ?? [];
  });

  constructor(
    private readonly orm: MikroORM,
    private readonly suppression: Suppression,
    private readonly shares: DistrictShares,
  ) {}

  /**
   * Pinned first, then most voices; with a district, those that enough of its voices speak of to be told, most of them
   * first. Hidden ones only when they are asked for.
   */
  async themes(context: object, districtId: string | null, includingHidden = false): Promise<ThemeType[]> {
    const themes = (await this.all.load(context, 'all')).filter((theme) => includingHidden || !theme.hidden);
    if (districtId === null) return themes;
    const toldIn = (theme: ThemeType) =>
      theme.byDistrict.find((district) => district.districtId === districtId)?.voices ?? 0;
    return themes
      .filter((theme) => toldIn(theme) > 0)
      .sort((a, b) => Number(b.pinned) - Number(a.pinned) || toldIn(b) - toldIn(a));
  }

  async theme(context: object, id: string): Promise<ThemeType | null> {
    return (await this.all.load(context, 'all')).find((one) => one.id === id) ?? null;
  }

  /** The surest first; hidden ones left out. */
  async ofStatement(context: object, statementId: string): Promise<StatementThemeType[]> {
    const memberships = await this.byStatement.load(context, statementId);
    const placed = await Promise.all(
      memberships.map(async ({ theme_id, confidence }) => ({ theme: await this.theme(context, theme_id), confidence })),
    );
    return placed.flatMap(({ theme, confidence }) => (theme === null || theme.hidden ? [] : [{ theme, confidence }]));
  }

  private themeType({ id, nameSv, nameEn, origin, hidden, pinned, figures }: Theme): ThemeType {
    const figure = figureName(['theme', id]);
    return {
      id,
      name: { sv: nameSv, en: nameEn },
      origin,
      hidden,
      pinned,
      voices: this.suppression.count(figures.voices, figure),
      valence: this.suppression.valued(figures.valenceVoices, figure),
      byDistrict: this.shares.of(figures.byDistrict, figure),
      keyphraseIds: figures.keyphrases,
    };
  }
}
