import { replay } from '@guldkorn/insight';
import { MikroORM } from '@mikro-orm/sql';
import { Inject, Injectable } from '@nestjs/common';
import { CurationStore } from '../curation/curation-store.js';
import { readExisting, readFoundThemes } from '../curation/existing-now.js';
import { Municipality } from '../municipality/municipality.js';
import { Outcome } from './outcome.entity.js';

const newestFirst = { writtenAt: 'desc', id: 'desc' } as const;

/** Reads outcomes; there are tens of them. */
@Injectable()
export class OutcomeQueries {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(CurationStore) private readonly decisions: CurationStore,
  ) {}

  /** Newest first. */
  all(includingRemoved: boolean): Promise<Outcome[]> {
    return this.orm.em.fork().find(Outcome, includingRemoved ? {} : { removedAt: null }, { orderBy: newestFirst });
  }

  /**
   * Those that stand about one of the themes or the district (about a theme in a district: both), newest first. What is
   * about a theme that has since been merged into another is about that one.
   */
  async concerning(themeIds: readonly string[], districtId: string | null): Promise<Outcome[]> {
    const outcomes = await this.all(false);
    if (outcomes.length === 0) return [];
    const mergedInto = await this.mergedThemes();
    const themes = new Set(themeIds);
    return outcomes.filter(
      ({ themeId, districtId: only }) =>
        (!themeId || themes.has(mergedInto.get(themeId) ?? themeId)) && (!only || only === districtId),
    );
  }

  private async mergedThemes(): Promise<ReadonlyMap<string, string>> {
    const em = this.orm.em.fork();
    const decisions = await this.decisions.load(em);
    const themeIds = [...this.municipality.profile.themes.map((theme) => theme.id), ...(await readFoundThemes(em))];
    return replay(decisions, await readExisting(em, decisions, themeIds)).themes.mergedInto;
  }
}
