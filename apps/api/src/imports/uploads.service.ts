import { Inject, Injectable } from '@nestjs/common';
import type { ParsedFile, Problem } from '@guldkorn/intake';
import { MikroORM } from '@mikro-orm/sql';
import { Municipality } from '../municipality/municipality.js';
import { OriginalsService, type OriginalHead } from '../originals/originals.service.js';
import { sameNoteMessages } from './already-imported.js';
import { occasionOf, type NoteOccasion } from './incoming-note.js';
import { NoteImporter } from './note-importer.js';
import { findSameNote, type SameNote } from './note-identity.js';
import { firstProblems } from './problem.type.js';
import { ParsedFiles } from './parsed-files.js';
import { SubmissionsImporter, type ImportCounts } from './submissions-importer.js';
import type { UploadReading } from './upload-reading.js';

/** What would come in if the file were taken in now. */
export interface DryRun {
  readonly original: OriginalHead;
  readonly file: ParsedFile;
  readonly counts: ImportCounts;
  /** For a note: the occasion it seems to be from. */
  readonly occasion: NoteOccasion | null;
  /** For a note: the note of the same text that is in already. */
  readonly same: SameNote | null;
  /** What a person should look at, rows left out among it. */
  readonly problems: readonly Problem[];
}

/** Looks at an uploaded file without taking anything in. */
@Injectable()
export class UploadsService {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(OriginalsService) private readonly originals: OriginalsService,
    @Inject(ParsedFiles) private readonly files: ParsedFiles,
    @Inject(SubmissionsImporter) private readonly submissions: SubmissionsImporter,
    @Inject(NoteImporter) private readonly notes: NoteImporter,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  /** @throws DomainError UPLOAD_UNKNOWN; IntakeError when the file cannot be read as a whole. */
  async dryRun(uploadId: string, reading: UploadReading): Promise<DryRun> {
    const original = await this.originals.head(uploadId);
    const file = await this.files.look(original, reading);
    if (file.kind === 'submissions')
      return {
        original,
        file,
        counts: await this.submissions.count(file),
        occasion: null,
        same: null,
        problems: firstProblems(file.excluded, file.problems),
      };
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
    return {
      original,
      file,
      counts: this.notes.count(file, same),
      occasion: occasionOf(file, {}, profile),
      same,
      problems: firstProblems(refusal, file.problems),
    };
  }
}
