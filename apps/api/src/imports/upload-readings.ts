import { Inject, Injectable } from '@nestjs/common';
import { IntakeError, learntRules, type SubmissionsHead } from '@guldkorn/intake';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { IntakeRules } from '../intake-rules/intake-rules.js';
import { nameKey, sourceKey, type ColumnsRule, type RememberedRule } from '../intake-rules/remembered-rule.js';
import { Masking } from '../masking/masking.js';
import type { OriginalHead } from '../originals/originals.service.js';
import { correctionsOf, speakersOf, wordsTold } from './note-changes.js';
import { ParsedFiles } from './parsed-files.js';
import type { ReadFile } from './read-file.js';
import { SavedReading } from './saved-reading.entity.js';
import { asTheFileSays, type AskedReading, type UploadReading } from './upload-reading.js';

/** How a file is understood now. */
export interface CurrentReading {
  readonly reading: UploadReading;
  /** The remembered rule by which its columns are read; null when there is none, or a person has said. */
  readonly remembered: ColumnsRule | null;
}

function sourceOf(file: Pick<SubmissionsHead, 'columns'>): string {
  return sourceKey(file.columns.map((column) => column.name));
}

/** Decides how an uploaded file is understood: as a person says, has said before, or as files of the same source were. */
@Injectable()
export class UploadReadings {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(ParsedFiles) private readonly files: ParsedFiles,
    @Inject(Masking) private readonly masking: Masking,
    @Inject(IntakeRules) private readonly rules: IntakeRules,
  ) {}

  /**
   * What a person asks for, with the speakers' names that they are shown by number.
   * @throws DomainError SPEAKER_UNKNOWN; IntakeError.
   */
  async asked(original: OriginalHead, { changes, head, ...rest }: AskedReading): Promise<UploadReading> {
    const untouched: UploadReading = { ...rest, corrections: asTheFileSays.corrections };
    if (changes.length === 0 && head === null) return untouched;
    const file = await this.files.uncorrected(original, untouched);
    if (file.kind !== 'note') return untouched;
    const before = (await this.saved(original.id)) ?? asTheFileSays;
    const speakers = speakersOf(file, before.corrections);
    const words = wordsTold(file, before.corrections);
    const real = (shown: string) => words.find((each) => this.masking.shortText(each) === shown) ?? shown;
    return { ...rest, corrections: correctionsOf(changes, head, { speakers, real }) };
  }

  /** @param given null: as saved with the upload, or else as the file says. @throws IntakeError. */
  async current(original: OriginalHead, given: UploadReading | null): Promise<CurrentReading> {
    const reading = given ?? (await this.saved(original.id)) ?? asTheFileSays;
    if (reading.mapping !== null) return { reading, remembered: null };
    const file = await this.files.uncorrected(original, reading);
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

  /**
   * Remembers what was decided of a file that is taken in, in the caller's transaction.
   * @param file as it was read, a note before it was corrected.
   */
  async learn(em: SqlEntityManager, file: ReadFile, { reading, remembered }: CurrentReading): Promise<void> {
    const { mapping, names, corrections } = reading;
    const learnt: RememberedRule[] = file.kind === 'note' ? learntRules(file, corrections) : [];
    if (file.kind === 'submissions') {
      for (const [name, meaning] of Object.entries(names))
        learnt.push({ kind: 'name', key: nameKey(name), name, meaning });
      const key = sourceOf(file);
      if (mapping !== null && Object.keys(mapping).length === 0) await this.rules.drop(em, 'columns', key);
      else if (remembered !== null) learnt.push(remembered);
      else if (mapping !== null)
        learnt.push({ kind: 'columns', key, columns: file.columns.map((column) => column.name), mapping });
    }
    await this.rules.keep(em, learnt, new Date());
  }

  private async saved(originalId: string): Promise<UploadReading | null> {
    const row = await this.orm.em.fork().findOne(SavedReading, { original: originalId });
    return row?.reading ?? null;
  }
}
