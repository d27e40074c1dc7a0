import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { isUuid } from '../database/is-uuid.js';
import { IntakeRule } from './intake-rule.entity.js';
import type { RememberedRule } from './remembered-rule.js';

/** The most rules that are kept; beyond them the longest unused goes. */
const mostRules = 2000;

/** Remembers what people decided of files, until it is forgotten. */
@Injectable()
export class IntakeRules {
  constructor(@Inject(MikroORM) private readonly orm: MikroORM) {}

  /** What is remembered of a kind, the latest used first. */
  async ofKind<Kind extends RememberedRule['kind']>(kind: Kind): Promise<Extract<RememberedRule, { kind: Kind }>[]> {
    const rows = await this.orm.em.fork().find(IntakeRule, { kind }, { orderBy: { lastUsedAt: 'desc', id: 'asc' } });
    return rows.map(({ rule }) => rule as Extract<RememberedRule, { kind: Kind }>);
  }

  async find<Kind extends RememberedRule['kind']>(
    kind: Kind,
    key: string,
  ): Promise<Extract<RememberedRule, { kind: Kind }> | null> {
    const row = await this.orm.em.fork().findOne(IntakeRule, { kind, key });
    return row === null ? null : (row.rule as Extract<RememberedRule, { kind: Kind }>);
  }

  /** Everything that is remembered, the latest used first. */
  async all(): Promise<IntakeRule[]> {
    return this.orm.em.fork().find(IntakeRule, {}, { orderBy: { lastUsedAt: 'desc', id: 'asc' } });
  }

  /** Keeps rules, in the caller's transaction; one of the same kind and key gives way. */
  async keep(em: SqlEntityManager, rules: readonly RememberedRule[], now: Date): Promise<void> {
    for (const rule of rules) {
      const { kind, key } = rule;
      const before = await em.findOne(IntakeRule, { kind, key }, { fields: ['id', 'timesUsed'] });
      if (before !== null)
        await em.nativeUpdate(IntakeRule, { kind, key }, { rule, lastUsedAt: now, timesUsed: before.timesUsed + 1 });
      else
        await em.insert(IntakeRule, {
          id: randomUUID(),
          kind,
          key,
          rule,
          createdAt: now,
          lastUsedAt: now,
          timesUsed: 1,
        });
    }
    await this.letGoOfUnused(em);
  }

  /** In the caller's transaction. */
  async drop(em: SqlEntityManager, kind: RememberedRule['kind'], key: string): Promise<void> {
    await em.nativeDelete(IntakeRule, { kind, key });
  }

  /** Returns whether there was such a rule. */
  async forget(id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    return this.orm.em.fork().transactional(async (em) => {
      if ((await em.nativeDelete(IntakeRule, { id })) === 0) return false;
      await writeAudit(em, { act: 'deletion', object: `intakeRule:${id}` });
      return true;
    });
  }

  private async letGoOfUnused(em: SqlEntityManager): Promise<void> {
    const unused = await em.find(
      IntakeRule,
      {},
      { fields: ['id'], orderBy: { lastUsedAt: 'desc', id: 'asc' }, limit: mostRules, offset: mostRules },
    );
    if (unused.length > 0) await em.nativeDelete(IntakeRule, { id: { $in: unused.map(({ id }) => id) } });
  }
}
