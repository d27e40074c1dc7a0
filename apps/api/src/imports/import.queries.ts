import { Inject, Injectable } from '@nestjs/common';
import type { Problem } from '@guldkorn/intake';
import { MikroORM } from '@mikro-orm/sql';
import { isUuid } from '../database/is-uuid.js';
import { PerRequest } from '../graphql/per-request.js';
import { encodeCursor, pageOf, type Page } from '../graphql/connection.js';
import type { MaskedText } from '../masking/mask-text.js';
import { Masking } from '../masking/masking.js';
import { Original } from '../originals/original.entity.js';
import { importUnknown } from './import-refusals.js';
import { Import } from './import.entity.js';
import { problemType, type ProblemType } from './problem.type.js';
import { ProgressFeed, type ImportProgress } from './progress-feed.js';

/** An import with the name of its file, as it is given out. */
export interface ImportView extends Omit<Import, 'problems' | 'error'> {
  readonly fileName: MaskedText;
  readonly error: ProblemType | null;
}

/** Where a page of imports begins: when the one before it was made, and its id. */
export type ImportPosition = readonly [createdAt: string, id: string];

export function isImportPosition(value: unknown): value is ImportPosition {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'string' &&
    /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value[0]) &&
    !Number.isNaN(Date.parse(value[0])) &&
    typeof value[1] === 'string' &&
    isUuid(value[1])
  );
}

/** Reads imports. */
@Injectable()
export class ImportQueries {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(ProgressFeed) private readonly feed: ProgressFeed,
    @Inject(Masking) private readonly masking: Masking,
  ) {}

  /** What a person should look at in each import's file; asked for by itself, since it may be long. */
  private readonly problemsOf = new PerRequest<string, readonly Problem[]>(async (ids) => {
    const imports = await this.orm.em.fork().find(Import, { id: { $in: [...ids] } }, { populate: ['problems'] });
    const byId = new Map(imports.map((one) => [one.id, one.problems]));
    return (id) => byId.get(id) ?? [];
  });

  problems(context: object, id: string): Promise<readonly Problem[]> {
    return this.problemsOf.load(context, id);
  }

  async find(id: string): Promise<ImportView | null> {
    const [found] = await this.some([id]);
    return found ?? null;
  }

  /** Those of them that there are, in no order. */
  async some(ids: readonly string[]): Promise<ImportView[]> {
    const known = ids.filter(isUuid);
    return known.length === 0 ? [] : this.named(await this.orm.em.fork().find(Import, { id: { $in: known } }));
  }

  /** The import of a file that is in, under way or waiting; a failed one does not count. */
  async ofOriginal(originalId: string): Promise<ImportView | null> {
    const imports = await this.orm.em
      .fork()
      .find(Import, { original: originalId, status: { $ne: 'failed' } }, { orderBy: { createdAt: 'desc' }, limit: 1 });
    return (await this.named(imports))[0] ?? null;
  }

  /** Newest first. */
  async page(first: number, after: ImportPosition | null): Promise<Page<ImportView>> {
    const where =
      after === null
        ? {}
        : {
            $or: [{ createdAt: { $lt: new Date(after[0]) } }, { createdAt: new Date(after[0]), id: { $lt: after[1] } }],
          };
    const rows = await this.orm.em
      .fork()
      .find(Import, where, { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], limit: first + 1 });
    return pageOf(await this.named(rows), first, {
      node: (row) => row,
      cursor: (row) => encodeCursor([row.createdAt.toISOString(), row.id]),
      total: () => this.orm.em.fork().count(Import),
    });
  }

  /** Where an import stands now. @throws DomainError IMPORT_UNKNOWN. */
  async progress(id: string): Promise<ImportProgress> {
    const found = await this.find(id);
    if (found === null) throw importUnknown(id);
    const { status, rows, error } = found;
    if (status === 'done' || status === 'failed')
      return { importId: id, status, stage: 'done', done: rows, total: rows, error: error ?? null };
    return this.feed.current(id) ?? { importId: id, status, stage: 'reading', done: 0, total: 0, error: null };
  }

  private async named(imports: readonly Omit<Import, 'problems'>[]): Promise<ImportView[]> {
    const ids = [...new Set(imports.map((one) => one.original))];
    const originals = await this.orm.em.fork().find(Original, { id: { $in: ids } }, { fields: ['id', 'fileName'] });
    const names = new Map(
      originals.map((original) => [original.id, this.masking.fileName(original.fileName)] as const),
    );
    return imports.map((one) => ({
      ...one,
      fileName: names.get(one.original) ?? this.masking.fileName(''),
      error: one.error ? problemType(this.masking, one.error) : null,
    }));
  }
}
