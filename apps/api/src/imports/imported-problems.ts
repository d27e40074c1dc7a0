import { Inject, Injectable } from '@nestjs/common';
import type { Problem } from '@guldkorn/intake';
import { MikroORM } from '@mikro-orm/sql';
import { isUuid } from '../database/is-uuid.js';
import { OriginalsService } from '../originals/originals.service.js';
import { rowIsIn } from './duplicate-problems.js';
import { Import } from './import.entity.js';
import { importUnknown } from './import-refusals.js';
import { ParsedFiles } from './parsed-files.js';
import { inFileOrder } from './problem.type.js';
import { rowsNotBroughtBy } from './rows-not-brought.js';
import { readingOf } from './upload-reading.js';

/** Every problem of a file that has come in: its row keeps the first of them, its file tells all. */
@Injectable()
export class ImportedProblems {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(OriginalsService) private readonly originals: OriginalsService,
    @Inject(ParsedFiles) private readonly files: ParsedFiles,
  ) {}

  /** @throws DomainError IMPORT_UNKNOWN. */
  async all(importId: string): Promise<{ readonly fileName: string; readonly problems: readonly Problem[] }> {
    const em = this.orm.em.fork();
    const found = isUuid(importId) ? await em.findOne(Import, { id: importId }) : null;
    if (found === null) throw importUnknown(importId);
    const original = await this.originals.head(found.original);
    if (found.error) return { fileName: original.fileName, problems: [found.error] };
    const file = await this.files.look(original, readingOf(found));
    if (file.kind === 'note') return { fileName: original.fileName, problems: inFileOrder(file.problems) };
    const duplicates =
      found.status === 'done' ? (await rowsNotBroughtBy(em, importId, file.submissions)).map(rowIsIn) : [];
    return { fileName: original.fileName, problems: inFileOrder(file.excluded, file.problems, duplicates) };
  }
}
