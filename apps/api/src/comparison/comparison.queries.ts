import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import type { LocalizedText } from '@guldkorn/municipality';
import { Theme } from '../themes/theme.entity.js';

/** Finds what the findings of a comparison are called. */
@Injectable()
export class ComparisonQueries {
  constructor(private readonly orm: MikroORM) {}

  /** What the themes are called, by id. */
  async themeNames(): Promise<ReadonlyMap<string, LocalizedText>> {
    const themes = await this.orm.em.fork().find(Theme, {}, { fields: ['id', 'nameSv', 'nameEn'] });
    return new Map(themes.map(({ id, nameSv, nameEn }) => [id, { sv: nameSv, en: nameEn }]));
  }
}
