import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/core';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { DomainError } from '../errors/domain-error.js';
import { Masking } from '../masking/masking.js';
import { Municipality } from '../municipality/municipality.js';
import { Original } from '../originals/original.entity.js';
import { OriginalsService, type OriginalHead } from '../originals/originals.service.js';
import { fileAlreadyIn, noteAlreadyIn } from './already-imported.js';
import { checkChoice } from './check-choice.js';
import { ImportQueue } from './import-queue.js';
import { Import } from './import.entity.js';
import { occasionOf } from './incoming-note.js';
import { findSameNote } from './note-identity.js';
import { ParsedFiles } from './parsed-files.js';
import type { ReadFile } from './read-file.js';
import { readingChanged, readingDigest } from './reading-digest.js';
import type { AskedReading, UploadReading } from './upload-reading.js';
import { UploadReadings } from './upload-readings.js';

/** What a person asks to have taken in. */
export interface ImportOrder {
  readonly uploadId: string;
  /** Null: as was kept with the upload, or is remembered, or else as the file says. */
  readonly reading: AskedReading | null;
  /** Of what was shown; null: whatever it comes to. */
  readonly digest: string | null;
}

function queued(
  original: OriginalHead,
  file: ReadFile,
  { mapping, names, corrections, choice }: UploadReading,
  createdAt: Date,
) {
  return {
    id: randomUUID(),
    original: original.id,
    kind: file.kind,
    status: 'queued' as const,
    createdAt,
    problems: [],
    leftOut: [],
    mapping,
    names,
    corrections,
    choice,
    fiction: original.fiction || file.fiction,
  };
}

/** Gives files their place in the queue. */
@Injectable()
export class ImportsService {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(OriginalsService) private readonly originals: OriginalsService,
    @Inject(ParsedFiles) private readonly files: ParsedFiles,
    @Inject(UploadReadings) private readonly readings: UploadReadings,
    @Inject(ImportQueue) private readonly queue: ImportQueue,
    @Inject(Masking) private readonly masking: Masking,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  /**
   * Reads the file once, so that a file that cannot come in is refused here and now, and puts it in the queue.
   * @returns the import's id. @throws DomainError, IntakeError.
   */
  async start({ uploadId, reading: given, digest }: ImportOrder): Promise<string> {
    const original = await this.originals.head(uploadId);
    const fileName = this.masking.fileName(original.fileName);
    if (given !== null) checkChoice(given.choice, this.municipality.profile);
    const asked = given === null ? null : await this.readings.asked(original, given);
    const current = await this.readings.current(original, asked);
    const { reading } = current;
    const asFound = await this.files.uncorrected(original, reading);
    const file = await this.files.read(original, reading);
    const { choice } = reading;
    if (file.kind === 'submissions' && Object.values(choice).some((id) => id !== null))
      throw new DomainError('CHOICE_NOT_FOR_SUBMISSIONS', {
        sv: `Möte, bygd och grupp kan bara väljas för en anteckning. I ${fileName} står bygden i en egen kolumn; utelämna meetingId, districtId och groupId.`,
        en: `A meeting, district or group can be chosen only for a note. In ${fileName} the district has a column of its own; leave meetingId, districtId and groupId out.`,
      });
    const { profile } = this.municipality;
    const occasion = file.kind === 'note' ? occasionOf(file, choice, profile) : null;
    if (digest !== null && digest !== readingDigest(file, occasion)) throw readingChanged(fileName);
    const order = queued(original, file, reading, new Date());
    await this.orm.em.fork().transactional(async (em) => {
      // Two who ask at once are let through one at a time.
      await em.findOneOrFail(Original, { id: original.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, fields: ['id'] });
      const before = await em.findOne(Import, { original: original.id, status: { $ne: 'failed' } });
      if (before !== null) throw fileAlreadyIn(fileName, before, profile.timeZone);
      const same = file.kind === 'note' ? await findSameNote(em, file.text) : null;
      if (same !== null) {
        const other = { ...same, fileName: this.masking.fileName(same.fileName) };
        throw noteAlreadyIn(fileName, other, profile.timeZone);
      }
      await em.insert(Import, order);
      await this.readings.learn(em, asFound, current);
      await writeAudit(em, { act: 'import', object: `import:${order.id}`, details: { kind: file.kind } });
    });
    await this.queue.add(order.id);
    return order.id;
  }

  /**
   * Puts several files in the queue at once: all of them or, when the server is stopped in the midst, none.
   * @param alongside written in the same transaction.
   */
  async startTogether(
    orders: readonly { readonly uploadId: string; readonly reading: UploadReading }[],
    alongside: (em: SqlEntityManager) => Promise<void>,
  ): Promise<void> {
    const imports: ReturnType<typeof queued>[] = [];
    for (const { uploadId, reading } of orders) {
      checkChoice(reading.choice, this.municipality.profile);
      const original = await this.originals.head(uploadId);
      const file = await this.files.read(original, reading);
      imports.push(queued(original, file, reading, new Date(Date.now() + imports.length)));
    }
    await this.orm.em.fork().transactional(async (em) => {
      await em.insertMany(Import, imports);
      await alongside(em);
    });
    for (const { id } of imports) await this.queue.add(id);
  }
}
