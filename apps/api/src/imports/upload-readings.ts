import { Inject, Injectable } from '@nestjs/common';
import { IntakeError, type ParsedFile, type SubmissionsFile } from '@guldkorn/intake';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { IntakeRules } from '../intake-rules/intake-rules.js';
import { sourceKey, type ColumnsRule } from '../intake-rules/remembered-rule.js';
import type { OriginalHead } from '../originals/originals.service.js';
import { ParsedFiles } from './parsed-files.js';
import { SavedReading } from './saved-reading.entity.js';
import { asTheFileSays, type UploadReading } from './upload-reading.js';

/** How a file is understood now. */
export interface CurrentReading {
  readonly reading: UploadReading;
  /** The remembered rule by which its columns are read; null when there is none, or a person has said. */
  readonly remembered: ColumnsRule | null;
}

function sourceOf(file: SubmissionsFile): string {
  return sourceKey(file.columns.map((column) => column.name));
}

/** Decides how an uploaded file is understood: as a person says, has said before, or as files of the same source were. */
@Injectable()
export class UploadReadings {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(ParsedFiles) private readonly files: ParsedFiles,
    @Inject(IntakeRules) private readonly rules: IntakeRules,
  ) {}

  /** @param given null: as saved with the upload, or else as the file says. @throws IntakeError. */
  async current(original: OriginalHead, given: UploadReading | null): Promise<CurrentReading> {
    const reading = given ?? (await this.saved(original.id)) ?? asTheFileSays;
    if (reading.mapping !== null) return { reading, remembered: null };
    const file = await this.files.look(original, reading);
    if (file.kind === 'note') return { reading, remembered: null };
    const remembered = await this.rules.find('columns', sourceOf(file));
    if (remembered === null) return { reading, remembered };
    const asBefore = { ...reading, mapping: remembered.mapping };
    try {
      await this.files.look(original, asBefore);
      return { reading: asBefore, remembered };
    } catch (error) {
      // It names a question or the like that the profile no longer has.
      if (error instanceof IntakeError) return { reading, remembered: null };
      throw error;
    }
  }

  async save(originalId: string, reading: UploadReading): Promise<void> {
    await this.orm.em.fork().upsert(SavedReading, { original: originalId, reading, savedAt: new Date() });
  }

  /** Remembers what was decided of a file that is taken in, in the caller's transaction. */
  async learn(em: SqlEntityManager, file: ParsedFile, { reading, remembered }: CurrentReading): Promise<void> {
    if (file.kind === 'note' || reading.mapping === null) return;
    const key = sourceOf(file);
    if (Object.keys(reading.mapping).length === 0) return this.rules.drop(em, 'columns', key);
    const columns = file.columns.map((column) => column.name);
    const rule = remembered ?? { kind: 'columns', key, columns, mapping: reading.mapping };
    await this.rules.keep(em, [rule], new Date());
  }

  private async saved(originalId: string): Promise<UploadReading | null> {
    const row = await this.orm.em.fork().findOne(SavedReading, { original: originalId });
    return row?.reading ?? null;
  }
}
