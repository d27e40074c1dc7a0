import { Inject, Injectable } from '@nestjs/common';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { insertRows } from '../database/insert-rows.js';
import { isUuid } from '../database/is-uuid.js';
import { DomainError } from '../errors/domain-error.js';
import { displayFileName } from './file-name.js';
import { newOriginal } from './new-original.js';
import { uploadUnknown } from './original-refusals.js';
import { Original } from './original.entity.js';

/** Everything about an original but its bytes. */
export type OriginalHead = Pick<Original, 'id' | 'sha256' | 'fileName' | 'size' | 'fiction'>;

const headFields = ['id', 'sha256', 'fileName', 'size', 'fiction'] as const;

/** Keeps files as they arrived, to the byte; the same file twice is one original. */
@Injectable()
export class OriginalsService {
  constructor(@Inject(MikroORM) private readonly orm: MikroORM) {}

  /**
   * Stores the bytes unless they are here already; a file that no import uses takes the name it comes with now.
   * @param fileName as given; kept for display, and its ending says what kind of file it is.
   */
  async keep(bytes: Buffer, fileName: string, fiction = false): Promise<OriginalHead> {
    if (bytes.length === 0)
      throw new DomainError('FILE_EMPTY', {
        sv: `Filen ${displayFileName(fileName)} är tom. Kontrollera att den sparades, och ladda upp den igen.`,
        en: `The file ${displayFileName(fileName)} is empty. Check that it was saved, and upload it again.`,
      });
    const em = this.orm.em.fork();
    const original = newOriginal(bytes, fileName, new Date(), fiction);
    const { sha256, receivedAt } = original;
    // Two who upload the same file at once both get the one that was first. A large file is not to become a part of the SQL.
    return em.transactional(async (within) => {
      await insertRows(
        within,
        'original',
        [
          {
            id: original.id,
            sha256,
            file_name: original.fileName,
            size: original.size,
            bytes,
            received_at: receivedAt,
            fiction,
          },
        ],
        'skip',
      );
      const kept = await within.findOneOrFail(Original, { sha256 }, { fields: headFields, disableIdentityMap: true });
      const isNew = kept.id === original.id;
      if (!isNew && (await this.isUsed(kept.id, within))) return kept;
      // Nothing rests on the name it first came with, which may have been the wrong one.
      if (!isNew) await within.nativeUpdate(Original, { id: kept.id }, { fileName: original.fileName, receivedAt });
      // What the server itself brings to try out is nobody's act.
      if (!fiction) await writeAudit(within, { act: 'upload', object: `upload:${kept.id}` });
      return { ...kept, fileName: original.fileName };
    });
  }

  /** Whether an import that has not failed uses the file. */
  async isUsed(id: string, em: SqlEntityManager = this.orm.em.fork()): Promise<boolean> {
    const [found] = await em.execute<{ imports: number | string }[]>(
      "select count(*) as imports from import where original_id = ? and status <> 'failed'",
      [id],
    );
    return Number(found!.imports) > 0;
  }

  /** @throws DomainError UPLOAD_UNKNOWN. */
  async head(id: string): Promise<OriginalHead> {
    const original = isUuid(id) ? await this.orm.em.fork().findOne(Original, { id }, { fields: headFields }) : null;
    if (original === null) throw uploadUnknown(id);
    return original;
  }

  /** The bytes as they arrived. */
  async bytes(id: string): Promise<Buffer> {
    const [found] = await this.orm.em
      .fork()
      .execute<{ bytes: Buffer }[]>('select bytes from original where id = ?', [id]);
    return found!.bytes;
  }

  /** True when no file has ever come in (and stayed). */
  async none(): Promise<boolean> {
    return (await this.orm.em.fork().count(Original)) === 0;
  }
}
