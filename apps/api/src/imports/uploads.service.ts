import { Inject, Injectable } from '@nestjs/common';
import type { ColumnMapping, ParsedFile } from '@guldkorn/intake';
import { Municipality } from '../municipality/municipality.js';
import { OriginalsService, type OriginalHead } from '../originals/originals.service.js';
import { occasionOf, type NoteOccasion } from './incoming-note.js';
import { NoteImporter } from './note-importer.js';
import { ParsedFiles } from './parsed-files.js';
import { SubmissionsImporter, type ImportCounts } from './submissions-importer.js';

/** What would come in if the file were taken in now. */
export interface DryRun {
  readonly original: OriginalHead;
  readonly file: ParsedFile;
  readonly counts: ImportCounts;
  /** For a note: the occasion it seems to be from. */
  readonly occasion: NoteOccasion | null;
}

/** Looks at an uploaded file without taking anything in. */
@Injectable()
export class UploadsService {
  constructor(
    @Inject(OriginalsService) private readonly originals: OriginalsService,
    @Inject(ParsedFiles) private readonly files: ParsedFiles,
    @Inject(SubmissionsImporter) private readonly submissions: SubmissionsImporter,
    @Inject(NoteImporter) private readonly notes: NoteImporter,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  /** @throws DomainError UPLOAD_UNKNOWN; IntakeError when the file cannot be read as a whole. */
  async dryRun(uploadId: string, mapping: ColumnMapping | null): Promise<DryRun> {
    const original = await this.originals.head(uploadId);
    const file = await this.files.read(original, mapping);
    if (file.kind === 'submissions')
      return { original, file, counts: await this.submissions.count(file), occasion: null };
    const occasion = occasionOf(file, {}, this.municipality.profile);
    return { original, file, counts: this.notes.count(file), occasion };
  }
}
