import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  findingRef,
  replay,
  type CurationChange,
  type CurationDecision,
  type Curation,
  type Existing,
} from '@guldkorn/insight';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { isUuid } from '../database/is-uuid.js';
import { increaseSetting } from '../database/settings.js';
import { Municipality } from '../municipality/municipality.js';
import { AnalysisScheduler } from '../runs/analysis-scheduler.js';
import { checkChange, checkSigned } from './check-decision.js';
import { CurationStore } from './curation-store.js';
import { readNames } from './decision-names.js';
import { readExisting, readFoundThemes, referencesOf } from './existing-now.js';
import { decisionUndone, decisionUnknown, refusal } from './refusals.js';
import { tellDecision } from './told-decision.js';

/** Others who decide wait for this transaction's end, so that each is judged by, and numbered after, those before it. */
async function countAnew(em: SqlEntityManager): Promise<void> {
  await increaseSetting(em, 'changes', 1);
  await increaseSetting(em, 'rebuilds', 1);
}

/** Replaying is lenient about what has gone, but a decision that is being made must name what there is. @throws DomainError. */
function checkReferences(change: CurationChange, curation: Curation, existing: Existing): void {
  if ('finding' in change && existing.findings?.has(findingRef(change.finding)) !== true)
    throw refusal({ code: 'CURATION_FINDING_GONE', about: change.finding.key });
  const { themeIds, keys, statementIds } = referencesOf(change);
  const made = new Set(curation.themes.splits.map((split) => split.id));
  for (const about of themeIds) {
    if (curation.themes.mergedInto.has(about)) throw refusal({ code: 'CURATION_THEME_MERGED', about });
    if (existing.themes?.has(about) === false && !made.has(about))
      throw refusal({ code: 'CURATION_THEME_GONE', about });
  }
  const countedAs = new Set(curation.keyOf.values());
  for (const about of keys)
    if (existing.keys?.has(about) === false && !countedAs.has(about))
      throw refusal({ code: 'CURATION_KEYPHRASE_GONE', about });
  for (const about of statementIds)
    if (existing.statements?.has(about) === false) throw refusal({ code: 'CURATION_STATEMENT_GONE', about });
}

/** Takes people's decisions, and their undoing. */
@Injectable()
export class CurationService {
  private readonly frame: ReadonlySet<string>;

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(CurationStore) private readonly store: CurationStore,
    @Inject(AnalysisScheduler) private readonly analysis: AnalysisScheduler,
  ) {
    this.frame = new Set(municipality.profile.themes.map((theme) => theme.id));
  }

  /**
   * Stores a decision, and has everything counted anew. Resolves when it is stored; the figures follow.
   * @param decided given the id that a theme made by it is to have. @returns the decision's id.
   * @throws DomainError when it names what does not exist, or would have no effect.
   */
  async decide(
    decided: (newThemeId: string) => CurationChange,
    given: { by: string; reason: string },
  ): Promise<string> {
    const { by, reason } = checkSigned(given.by, given.reason);
    const id = randomUUID();
    const change = checkChange(decided(`tema-${id.slice(0, 8)}`));
    await this.orm.em.fork().transactional(async (em) => {
      await countAnew(em);
      const before = await this.store.load(em);
      const at = new Date();
      const decision = {
        id,
        sequence: (before.at(-1)?.sequence ?? 0) + 1,
        by,
        at: at.toISOString(),
        reason,
        undone: false,
        change,
      } satisfies CurationDecision;
      const themeIds = [...this.frame, ...(await readFoundThemes(em))];
      const existing = await readExisting(em, [...before, decision], themeIds);
      checkReferences(change, replay(before, existing), existing);
      const stale = replay([...before, decision], existing).stale.find(({ decisionId }) => decisionId === id);
      if (stale !== undefined) throw refusal(stale);
      const names = await readNames(em, change, before, this.municipality.profile);
      await this.store.add(em, decision, at, tellDecision(change, by, names));
      await writeAudit(em, {
        act: 'curation',
        object: `decision:${id}`,
        details: { kind: change.kind, undone: false },
      });
    });
    void this.analysis.request();
    return id;
  }

  /**
   * Undoes a decision, whenever it was made, and has everything counted anew without it.
   * @throws DomainError CURATION_UNKNOWN or CURATION_UNDONE.
   */
  async undo(id: string, given: { by: string; reason: string }): Promise<void> {
    const { by, reason } = checkSigned(given.by, given.reason);
    await this.orm.em.fork().transactional(async (em) => {
      await countAnew(em);
      const decision = isUuid(id) ? (await this.store.load(em)).find((each) => each.id === id) : undefined;
      if (decision === undefined) throw decisionUnknown(id);
      if (decision.undoing !== null) throw decisionUndone(decision.undoing.by);
      await this.store.undo(em, id, by, new Date(), reason);
      await writeAudit(em, {
        act: 'curation',
        object: `decision:${id}`,
        details: { kind: decision.change?.kind ?? null, undone: true },
      });
    });
    void this.analysis.request();
  }
}
