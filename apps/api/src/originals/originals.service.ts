import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { isUuid } from '../database/is-uuid.js';
import { DomainError } from '../errors/domain-error.js';
import { displayFileName } from './file-name.js';
import { Original } from './original.entity.js';

/** Everything about an original but its bytes. */
export type OriginalHead = Pick<Original, 'id' | 'sha256' | 'fileName' | 'size' | 'fiction'>;

const headFields = ['id', 'sha256', 'fileName', 'size', 'fiction'] as const;

/** Keeps files as they arrived, to the byte; the same file twice is one original. */
@Injectable()
export class OriginalsService {
  constructor(@Inject(MikroORM) private readonly orm: MikroORM) {}

  /** Stores the bytes unless they are here already. @param fileName as given; kept for display only. */
  async keep(bytes: Buffer, fileName: string, fiction = false): Promise<OriginalHead> {
    if (bytes.length === 0)
      throw new DomainError('FILE_EMPTY', {
        sv: `Filen ${displayFileName(fileName)} är tom. Kontrollera att den sparades, och ladda upp den igen.`,
        en: `The file ${displayFileName(fileName)} is empty. Check that it was saved, and upload it again.`,
      });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const em = this.orm.em.fork();
    const original = {
      id: randomUUID(),
      sha256,
      fileName: displayFileName(fileName),
      size: bytes.length,
      bytes,
      receivedAt: new Date(),
      fiction,
    };
    // Two who upload the same file at once both get the one that was first.
    await em.upsert(Original, original, {
      onConflictFields: ['sha256'],
      onConflictAction: 'ignore',
      disableIdentityMap: true,
    });
    return em.findOneOrFail(Original, { sha256 }, { fields: headFields });
  }

  /** @throws DomainError UPLOAD_UNKNOWN. */
  async head(id: string): Promise<OriginalHead> {
    const original = isUuid(id) ? await this.orm.em.fork().findOne(Original, { id }, { fields: headFields }) : null;
    if (original === null)
      throw new DomainError(
        'UPLOAD_UNKNOWN',
        {
          sv: `Det finns ingen uppladdad fil med id ${id}. Ladda upp filen igen.`,
          en: `No uploaded file has the id ${id}. Upload the file again.`,
        },
        'notFound',
      );
    return original;
  }

  /** The bytes as they arrived. */
  async bytes(id: string): Promise<Buffer> {
    return Buffer.from((await this.orm.em.fork().findOneOrFail(Original, { id }, { fields: ['bytes'] })).bytes);
  }

  /** True when no file has ever come in (and stayed). */
  async none(): Promise<boolean> {
    return (await this.orm.em.fork().count(Original)) === 0;
  }
}
