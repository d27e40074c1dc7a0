import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import type { LocalizedText } from '@guldkorn/municipality';
import { queryKeys, type TextEngine } from '@guldkorn/text';
import { allOf, sql } from '../graphql/sql.js';
import { statementConditions } from '../statements/statement-conditions.js';
import type { StatementFilterInput } from '../statements/statement-filter.input.js';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import { Theme } from '../themes/theme.entity.js';

/** Finds the sets that are compared. */
@Injectable()
export class ComparisonQueries {
  constructor(
    private readonly orm: MikroORM,
    @Inject(TEXT_ENGINE) private readonly textEngine: TextEngine,
  ) {}

  /** Ids of residents' statements that fit: only residents are compared. */
  async statementIds(filter: StatementFilterInput): Promise<ReadonlySet<string>> {
    const { text, values } = allOf([
      sql("s.role = 'resident' and s.moderation <> 'hidden'"),
      statementConditions(filter, (word) => queryKeys(this.textEngine, word)),
    ]);
    const rows = await this.orm.em
      .fork()
      .execute<{ id: string }[]>(`select s.id from statement s where ${text}`, [...values]);
    return new Set(rows.map((row) => row.id));
  }

  /** What the themes are called, by id. */
  async themeNames(): Promise<ReadonlyMap<string, LocalizedText>> {
    const themes = await this.orm.em.fork().find(Theme, {}, { fields: ['id', 'nameSv', 'nameEn'] });
    return new Map(themes.map(({ id, nameSv, nameEn }) => [id, { sv: nameSv, en: nameEn }]));
  }
}
