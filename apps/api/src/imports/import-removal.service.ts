import { Inject, Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/core';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { isUuid } from '../database/is-uuid.js';
import { lockHolds, refuseHeldFile } from '../disposal/held.js';
import { DomainError } from '../errors/domain-error.js';
import { keepSetAside } from '../moderation/set-aside-words.js';
import { Original } from '../originals/original.entity.js';
import { AnalysisScheduler } from '../runs/analysis-scheduler.js';
import { Import } from './import.entity.js';
import { ImportQueue } from './import-queue.js';
import { queueDuplicates, removeWrittenBy } from './removal.js';

/** Takes an import back: all that it brought, its row, and its file unless another import uses it. */
@Injectable()
export class ImportRemoval {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(ImportQueue) private readonly queue: ImportQueue,
    @Inject(AnalysisScheduler) private readonly analysis: AnalysisScheduler,
  ) {}

  /**
   * Resolves when what is left has been counted. Rows that stand in other files too, and were duplicates there, come in
   * by those. Returns whether there was such an import. @throws DomainError IMPORT_UNDER_WAY, LEGAL_HOLD.
   */
  async remove(id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    await this.find(this.orm.em.fork(), id);
    // What another import now takes for a duplicate must be settled first.
    await this.queue.idle();
    const again = await this.orm.em.fork().transactional((em) => this.removeIn(em, id));
    if (again === null) return false;
    for (const other of again) await this.queue.add(other);
    if (again.length > 0) await this.queue.idle();
    else await this.analysis.request();
    return true;
  }

  private async find(em: SqlEntityManager, id: string): Promise<Pick<Import, 'kind' | 'original'> | null> {
    const found = await em.findOne(
      Import,
      { id },
      {
        fields: ['kind', 'status', 'original'],
        ...(em.isInTransaction() ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {}),
      },
    );
    if (found !== null && (found.status === 'queued' || found.status === 'running'))
      throw new DomainError(
        'IMPORT_UNDER_WAY',
        {
          sv: 'Inläsningen pågår. Vänta tills den är klar och ta bort den sedan.',
          en: 'The import is under way. Wait until it is done, and remove it then.',
        },
        'conflict',
      );
    return found;
  }

  /** Returns the imports to be taken up again; null when there was nothing to remove. */
  private async removeIn(em: SqlEntityManager, id: string): Promise<string[] | null> {
    await lockHolds(em);
    const found = await this.find(em, id);
    if (found === null) return null;
    await refuseHeldFile(em, found.original);
    await keepSetAside(em, id, new Date());
    await removeWrittenBy(em, id);
    await em.nativeDelete(Import, { id });
    if ((await em.count(Import, { original: found.original })) === 0)
      await em.nativeDelete(Original, { id: found.original });
    const again = found.kind === 'note' ? [] : await queueDuplicates(em, id);
    await writeAudit(em, { act: 'deletion', object: `import:${id}` });
    return again;
  }
}
