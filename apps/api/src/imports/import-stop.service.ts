import { Inject, Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/sql';
import type { Problem } from '@guldkorn/intake';
import { writeAudit } from '../audit/audit-log.js';
import { isUuid } from '../database/is-uuid.js';
import { Masking } from '../masking/masking.js';
import { Municipality } from '../municipality/municipality.js';
import { Original } from '../originals/original.entity.js';
import { importEnded, importStopped, importUnknown } from './import-refusals.js';
import { Import } from './import.entity.js';
import { ImportQueue } from './import-queue.js';

/** Stops imports that wait or are under way. */
@Injectable()
export class ImportStop {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(ImportQueue) private readonly queue: ImportQueue,
    @Inject(Masking) private readonly masking: Masking,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  /**
   * Resolves when nothing of what the import brought is left. That it is to be stopped is on the disk first: a server that
   * ends midway takes it back at its next start. One that is stopped already is left as it is.
   * @throws DomainError IMPORT_UNKNOWN; IMPORT_NOT_UNDER_WAY when it is done or has failed.
   */
  async stop(id: string): Promise<void> {
    const why = await this.mark(id);
    if (why !== null) await this.queue.takeBack(id, why);
  }

  /** Says in its row that it is to be stopped; null when it has been. */
  private mark(id: string): Promise<Problem | null> {
    return this.orm.em.fork().transactional(async (em) => {
      const found = isUuid(id)
        ? await em.findOne(
            Import,
            { id },
            {
              fields: ['status', 'original', 'createdAt', 'finishedAt', 'error'],
              lockMode: LockMode.PESSIMISTIC_WRITE,
            },
          )
        : null;
      if (found === null) throw importUnknown(id);
      const { fileName } = await em.findOneOrFail(Original, { id: found.original }, { fields: ['fileName'] });
      const why = importStopped(fileName);
      if (found.status === 'failed' && found.error?.code === why.code) return null;
      // Taken up again when it was done: it has been in before, and stays.
      const ended = found.status === 'done' || found.status === 'failed' || found.finishedAt;
      if (ended) throw importEnded(this.masking.fileName(fileName), found, this.municipality.profile.timeZone);
      await em.nativeUpdate(Import, { id }, { error: why });
      await writeAudit(em, { act: 'deletion', object: `import:${id}`, details: { stopped: true } });
      return why;
    });
  }
}
