import { Inject, Injectable } from '@nestjs/common';
import { parseFile, type ColumnMapping, type ParsedFile } from '@guldkorn/intake';
import { Municipality } from '../municipality/municipality.js';
import { readOrRefuse } from '../originals/read-or-refuse.js';
import { OriginalsService, type OriginalHead } from '../originals/originals.service.js';

/** Reads originals; remembers the last one read, since a dry run is soon followed by the import. */
@Injectable()
export class ParsedFiles {
  private last: { readonly key: string; readonly file: Promise<ParsedFile> } | null = null;

  constructor(
    @Inject(OriginalsService) private readonly originals: OriginalsService,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  /** @param mapping null: the columns as the file's own header is understood. @throws IntakeError. */
  read(original: Pick<OriginalHead, 'id' | 'fileName'>, mapping: ColumnMapping | null): Promise<ParsedFile> {
    const key = JSON.stringify([original.id, original.fileName, mapping]);
    if (this.last?.key !== key) this.last = { key, file: this.parse(original, mapping) };
    return this.last.file;
  }

  /** Lets go of the last file, which may be large. */
  forget(): void {
    this.last = null;
  }

  private async parse(
    original: Pick<OriginalHead, 'id' | 'fileName'>,
    mapping: ColumnMapping | null,
  ): Promise<ParsedFile> {
    const bytes = await this.originals.bytes(original.id);
    return readOrRefuse(original.fileName, () =>
      parseFile(bytes, original.fileName, this.municipality.profile, mapping === null ? {} : { mapping }),
    );
  }
}
