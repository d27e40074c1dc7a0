import { Inject, Injectable } from '@nestjs/common';
import type { Problem } from '@guldkorn/intake';
import { MikroORM } from '@mikro-orm/sql';
import { Municipality } from '../municipality/municipality.js';
import { OriginalsService, type OriginalHead } from '../originals/originals.service.js';
import { sameNoteMessages } from './already-imported.js';
import { checkChoice } from './check-choice.js';
import type { Duplicates } from './duplicates.js';
import { occasionOf, type NoteOccasion } from './incoming-note.js';
import { leftOutByReason, type LeftOut } from './left-out.js';
import { noteCounts } from './note-importer.js';
import { findSameNote, type SameNote } from './note-identity.js';
import { inFileOrder } from './problem.type.js';
import { ParsedFiles } from './parsed-files.js';
import type { ReadFile } from './read-file.js';
import { readingDigest } from './reading-digest.js';
import { SubmissionsImporter, type ImportCounts } from './submissions-importer.js';
import type { AskedReading } from './upload-reading.js';
import { UploadReadings, type CurrentReading } from './upload-readings.js';

/** What would come in if the file were taken in now. */
export interface DryRun extends CurrentReading {
  readonly original: OriginalHead;
  readonly file: ReadFile;
  /** The same, a note before what a person has corrected in it. */
  readonly asFound: ReadFile;
  /** Of what it comes to: given back when it is taken in, so that what comes in is what was shown. */
  readonly digest: string;
  readonly counts: ImportCounts;
  readonly leftOut: readonly LeftOut[];
  readonly duplicates: Duplicates;
  /** For a note: the occasion it seems to be from. */
  readonly occasion: NoteOccasion | null;
  /** For a note: the note of the same text that is in already. */
  readonly same: SameNote | null;
  /** What a person should look at, rows left out among it, in the order of the file: all of it. */
  readonly problems: readonly Problem[];
}

/** Looks at an uploaded file without taking anything in. */
@Injectable()
export class UploadsService {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(OriginalsService) private readonly originals: OriginalsService,
    @Inject(ParsedFiles) private readonly files: ParsedFiles,
    @Inject(UploadReadings) private readonly readings: UploadReadings,
    @Inject(SubmissionsImporter) private readonly submissions: SubmissionsImporter,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  /**
   * @param given how the file is to be understood, kept for the next time it is looked at; null: as it was kept.
   * @throws DomainError UPLOAD_UNKNOWN; IntakeError when the file cannot be read as a whole.
   */
  async dryRun(uploadId: string, given: AskedReading | null): Promise<DryRun> {
    const original = await this.originals.head(uploadId);
    if (given !== null) checkChoice(given.choice, this.municipality.profile);
    const asked = given === null ? null : await this.readings.asked(original, given);
    const current = await this.readings.current(original, asked);
    const asFound = await this.files.uncorrected(original, current.reading);
    const file = await this.files.look(original, current.reading);
    if (asked !== null) await this.readings.save(original.id, asked);
    if (file.kind === 'submissions') {
      const { counts, duplicates } = await this.submissions.compare(file);
      return {
        ...current,
        original,
        file,
        asFound,
        digest: readingDigest(file, null),
        counts,
        leftOut: leftOutByReason(file.excluded),
        duplicates,
        occasion: null,
        same: null,
        problems: inFileOrder(file.excluded, file.problems),
      };
    }
    const { profile } = this.municipality;
    const same = await findSameNote(this.orm.em.fork(), file.text);
    const refusal: Problem[] =
      same === null || same.originalId === original.id
        ? []
        : [
            {
              code: 'IMPORT_ALREADY_DONE',
              severity: 'error',
              place: { sv: `filen ${original.fileName}`, en: `the file ${original.fileName}` },
              message: sameNoteMessages(original.fileName, same, profile.timeZone),
              row: null,
            },
          ];
    const occasion = occasionOf(file, current.reading.choice, profile);
    return {
      ...current,
      original,
      file,
      asFound,
      digest: readingDigest(file, occasion),
      counts: noteCounts(file, same),
      leftOut: [],
      duplicates: { inFile: [], stored: [] },
      occasion,
      same,
      problems: inFileOrder(refusal, file.problems),
    };
  }
}
