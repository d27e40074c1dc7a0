import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/core';
import type { ParsedFile } from '@guldkorn/intake';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';
import { Municipality } from '../municipality/municipality.js';
import { Original } from '../originals/original.entity.js';
import { OriginalsService, type OriginalHead } from '../originals/originals.service.js';
import { fileAlreadyIn, noteAlreadyIn } from './already-imported.js';
import { ImportQueue } from './import-queue.js';
import { Import } from './import.entity.js';
import type { NoteChoice } from './incoming-note.js';
import { findSameNote } from './note-identity.js';
import { ParsedFiles } from './parsed-files.js';
import type { UploadReading } from './upload-reading.js';

/** What a person asks to have taken in. */
export interface ImportOrder {
  readonly uploadId: string;
  readonly reading: UploadReading;
  readonly choice: NoteChoice;
}

function queued(
  original: OriginalHead,
  file: ParsedFile,
  { mapping }: UploadReading,
  choice: NoteChoice,
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
    @Inject(ImportQueue) private readonly queue: ImportQueue,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  /**
   * Reads the file once, so that a file that cannot come in is refused here and now, and puts it in the queue.
   * @returns the import's id. @throws DomainError, IntakeError.
   */
  async start({ uploadId, reading, choice }: ImportOrder): Promise<string> {
    const original = await this.originals.head(uploadId);
    this.checkChoice(choice);
    const file = await this.files.read(original, reading);
    if (file.kind === 'submissions' && ((choice.meetingId ?? null) !== null || (choice.districtId ?? null) !== null))
      throw new DomainError('CHOICE_NOT_FOR_SUBMISSIONS', {
        sv: `Möte och bygd kan bara väljas för en anteckning. I ${original.fileName} står bygden i en egen kolumn; utelämna meetingId och districtId.`,
        en: `A meeting or district can be chosen only for a note. In ${original.fileName} the district has a column of its own; leave meetingId and districtId out.`,
      });
    const order = queued(original, file, reading, choice, new Date());
    await this.orm.em.fork().transactional(async (em) => {
      // Two who ask at once are let through one at a time.
      await em.findOneOrFail(Original, { id: original.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, fields: ['id'] });
      const before = await em.findOne(Import, { original: original.id, status: { $ne: 'failed' } });
      const { timeZone } = this.municipality.profile;
      if (before !== null) throw fileAlreadyIn(original.fileName, before, timeZone);
      const same = file.kind === 'note' ? await findSameNote(em, file.text) : null;
      if (same !== null) throw noteAlreadyIn(original.fileName, same, timeZone);
      await em.insert(Import, order);
    });
    await this.queue.add(order.id);
    return order.id;
  }

  /**
   * Puts several files in the queue at once: all of them or, when the server is stopped in the midst, none.
   * @param alongside written in the same transaction.
   */
  async startTogether(
    orders: readonly ImportOrder[],
    alongside: (em: SqlEntityManager) => Promise<void>,
  ): Promise<void> {
    const imports: ReturnType<typeof queued>[] = [];
    for (const { uploadId, reading, choice } of orders) {
      this.checkChoice(choice);
      const original = await this.originals.head(uploadId);
      const file = await this.files.read(original, reading);
      imports.push(queued(original, file, reading, choice, new Date(Date.now() + imports.length)));
    }
    await this.orm.em.fork().transactional(async (em) => {
      await em.insertMany(Import, imports);
      await alongside(em);
    });
    for (const { id } of imports) await this.queue.add(id);
  }

  private checkChoice({ meetingId, districtId }: NoteChoice): void {
    const { profile } = this.municipality;
    if ((meetingId ?? null) !== null && !profile.programme.some((meeting) => meeting.id === meetingId))
      throw new DomainError('MEETING_UNKNOWN', {
        sv: `Fältet meetingId: programmet har inget möte med id ${shownId(meetingId ?? '')}. Välj ett ur programmet.`,
        en: `The field meetingId: the programme has no meeting with the id ${shownId(meetingId ?? '')}. Choose one from the programme.`,
      });
    if ((districtId ?? null) !== null && !profile.districts.some((district) => district.id === districtId))
      throw new DomainError('DISTRICT_UNKNOWN', {
        sv: `Fältet districtId: ingen bygd har id ${shownId(districtId ?? '')}. Välj en av ${profile.districts.map((district) => district.id).join(', ')}.`,
        en: `The field districtId: no district has the id ${shownId(districtId ?? '')}. Choose one of ${profile.districts.map((district) => district.id).join(', ')}.`,
      });
  }
}
