import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { continueThemes, type Curation, type Dialogue, replay } from '@guldkorn/insight';
import type { TextEngine } from '@guldkorn/text';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { CurationStore } from '../curation/curation-store.js';
import { readExisting } from '../curation/existing-now.js';
import { readSetting } from '../database/settings.js';
import { Municipality } from '../municipality/municipality.js';
import { seedKey } from '../text/seed-key.js';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import { ThemeModel } from '../themes/theme-model.entity.js';
import { factsAfter } from './facts.js';
import { type FittedModel, KeptDialogue } from './kept-dialogue.js';
import { countThemes, namedThemes } from './run-result.js';
import type { StatementFields } from './statement-fields.js';
import type { StatementGroups } from './statement-groups.js';

/** The dialogue as it stands for a run. */
export interface ReadyDialogue {
  readonly kept: KeptDialogue;
  readonly curation: Curation;
  /** Digest of the decisions that count, SHA-256. */
  readonly decisions: string;
  readonly themeModelId: string;
  /** A model that no run has written yet. */
  readonly newModel: ThemeModel | null;
  /** The latest that a run has written, as it was when this was read; null before the first. */
  readonly storedModelId: string | null;
  /** What `rebuilds` was when it was read. */
  readonly rebuilds: number;
}

type Current = Omit<ReadyDialogue, 'newModel' | 'themeModelId' | 'storedModelId'>;

/** So often at most is all read anew because other decisions hold than before. */
const mostRounds = 5;

/** Keeps what is counted from one run to the next, and brings it up to date. */
@Injectable()
export class DialogueKeeper {
  private readonly frame: ReadonlySet<string>;
  private readonly districtIds: readonly string[];
  private current: Current | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private themeModelId = '';
  /** When the latest theme model was made, milliseconds. */
  private lastMadeAt = 0;
  private newModel: ThemeModel | null = null;
  private storedModelId: string | null = null;

  constructor(
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(TEXT_ENGINE) private readonly engine: TextEngine,
    @Inject(CurationStore) private readonly decisions: CurationStore,
  ) {
    this.frame = new Set(municipality.profile.themes.map((theme) => theme.id));
    this.districtIds = municipality.profile.districts.map((district) => district.id);
  }

  /** Does one piece of work at a time with the dialogue, in the order they were asked for. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(work, work);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Asks something of the dialogue with all that is stored, its themes as a run would have them. */
  ask<Answer>(
    em: SqlEntityManager,
    question: (dialogue: Dialogue, groups: StatementGroups, fields: StatementFields) => Answer,
  ): Promise<Answer> {
    return this.exclusively(async () => {
      const { kept, curation } = await this.ready(em);
      countThemes(kept, namedThemes(kept, curation, this.municipality.profile));
      return question(kept.dialogue, kept.groups, kept.fields);
    });
  }

  /**
   * Takes in what is stored by now, so that the run to come has less to do; nothing is looked for in it yet.
   * @param stop ends it at the next place where it can be gone on from.
   */
  async ahead(em: SqlEntityManager, stop: AbortSignal): Promise<void> {
    const current = await this.begun(em);
    await this.take(em, current.kept, stop);
    this.current = current;
  }

  /** The dialogue with all that is stored: what came since is taken in; where more than that has changed, all is read anew. */
  async ready(em: SqlEntityManager): Promise<ReadyDialogue> {
    let current = await this.begun(em);
    const { rebuilds } = current;
    for (let round = 1; ; round++) {
      const { kept, curation } = current;
      await this.take(em, kept);
      kept.collapseCopies();
      const looks = kept.needsThemes;
      if (looks) this.findThemes(kept);
      // What a decision is about may have come back; and where a theme has died, what was decided about it holds no more.
      if (round === mostRounds || !(looks || curation.stale.length > 0)) break;
      const now = await this.decided(em, kept.model);
      if (isDeepStrictEqual({ ...now.curation, stale: [] }, { ...curation, stale: [] })) break;
      current = await this.begin(em, rebuilds, kept.fitted);
    }
    this.current = current;
    return { ...current, themeModelId: this.themeModelId, newModel: this.newModel, storedModelId: this.storedModelId };
  }

  /** The run has been written, its model with it. */
  written(): void {
    this.storedModelId = this.newModel?.id ?? this.storedModelId;
    this.newModel = null;
    this.current?.kept.written();
  }

  /** Something was written that the kept dialogue does not know: the next run reads all anew. */
  forget(): void {
    this.current = null;
  }

  /** What is kept, if it can be gone on from, else a new beginning. Whatever goes wrong after, the next begins from what is stored. */
  private async begun(em: SqlEntityManager): Promise<Current> {
    const rebuilds = await readSetting(em, 'rebuilds');
    const { current } = this;
    this.current = null;
    if (current === null || current.rebuilds !== rebuilds) return this.begin(em, rebuilds, await this.storedModel(em));
    if ((await this.latestModelId(em)) !== this.storedModelId) return this.withStoredModel(em, current);
    return current;
  }

  private async take(em: SqlEntityManager, kept: KeptDialogue, stop?: AbortSignal): Promise<void> {
    for await (const batch of factsAfter(em, kept.upTo, new Set(this.districtIds))) {
      kept.take(batch);
      await new Promise((resolve) => setImmediate(resolve));
      if (stop?.aborted === true) return;
    }
  }

  /** Another process has made a run with other themes: what has been taken in is placed by those. */
  private async withStoredModel(em: SqlEntityManager, current: Current): Promise<Current> {
    const fitted = await this.storedModel(em);
    const { curation } = await this.decided(em, fitted?.model ?? null);
    const isSame = isDeepStrictEqual({ ...curation, stale: [] }, { ...current.curation, stale: [] });
    if (fitted === null || !isSame) return this.begin(em, current.rebuilds, fitted);
    current.kept.adopt(fitted);
    return current;
  }

  private async latestModelId(em: SqlEntityManager): Promise<string | null> {
    const fields = ['id'] as const;
    const [latest] = await em.find(ThemeModel, {}, { orderBy: { madeAt: 'desc', id: 'desc' }, limit: 1, fields });
    return latest?.id ?? null;
  }

  /** The latest model that a run has written; null before the first. */
  private async storedModel(em: SqlEntityManager): Promise<FittedModel | null> {
    const [stored] = await em.find(
      ThemeModel,
      {},
      { orderBy: { madeAt: 'desc', id: 'desc' }, limit: 1, populate: ['model'] },
    );
    this.themeModelId = stored?.id ?? '';
    this.storedModelId = stored?.id ?? null;
    this.lastMadeAt = stored?.madeAt.getTime() ?? 0;
    this.newModel = null;
    return stored === undefined ? null : { model: stored.model, fittedTo: stored.fittedTo };
  }

  /** What people have decided, as it holds for what there is now. @param model the themes found. */
  private async decided(em: SqlEntityManager, model: FittedModel['model'] | null) {
    const decisions = await this.decisions.load(em);
    const found = (model?.themes ?? []).map(({ id }) => id);
    const existing = await readExisting(em, decisions, [...this.frame, ...found]);
    // What is not found now may be found by the run to come.
    return { decisions, curation: replay(decisions, { ...existing, findings: null }) };
  }

  private async begin(em: SqlEntityManager, rebuilds: number, fitted: FittedModel | null): Promise<Current> {
    const { decisions, curation } = await this.decided(em, fitted?.model ?? null);
    const counting = decisions.filter((one) => !one.undone).map(({ sequence, change }) => [sequence, change]);
    return {
      kept: new KeptDialogue(this.districtIds, curation, this.addedKeys(curation), fitted),
      curation,
      decisions: createHash('sha256').update(JSON.stringify(counting)).digest('hex'),
      rebuilds,
    };
  }

  private addedKeys({ seedsOf }: Curation): Map<string, string[]> {
    const themesOf = new Map<string, string[]>();
    for (const [themeId, seeds] of seedsOf)
      for (const seed of seeds)
        for (const language of ['sv', 'en'] as const) {
          const word = seed[language];
          if (word === undefined) continue;
          const key = seedKey(this.engine, word, language);
          themesOf.set(key, [...(themesOf.get(key) ?? []), themeId]);
        }
    return themesOf;
  }

  private findThemes(kept: KeptDialogue): void {
    const fitted = kept.fitThemes();
    const { model, events } = continueThemes(kept.model, fitted, kept.leftOverItems());
    const fittedTo = kept.useModel(model);
    const id = createHash('sha256')
      .update(JSON.stringify([model, fittedTo, events]))
      .digest('hex');
    this.themeModelId = id;
    // Where the clock has been set back, a moment after the one before: the latest is the one last made.
    this.lastMadeAt = Math.max(Date.now(), this.lastMadeAt + 1);
    this.newModel = { id, madeAt: new Date(this.lastMadeAt), model, fittedTo, events };
  }
}
