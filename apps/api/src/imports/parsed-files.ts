import { Inject, Injectable } from '@nestjs/common';
import { applyCorrections, IntakeError, parseFile, type ParsedFile } from '@guldkorn/intake';
import { headingLean, type TextEngine } from '@guldkorn/text';
import { Municipality } from '../municipality/municipality.js';
import { readOrRefuse } from '../originals/read-or-refuse.js';
import { OriginalsService, type OriginalHead } from '../originals/originals.service.js';
import { rememberedLemmas } from '../text/remembered-lemmas.js';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import type { UploadReading } from './upload-reading.js';

type Original = Pick<OriginalHead, 'id' | 'fileName'>;

/** How long a file that nobody asks for is remembered, milliseconds. */
export const remembered = 5 * 60_000;

/** Reads originals; remembers the last one read, since a dry run is soon followed by the import. */
@Injectable()
export class ParsedFiles {
  private last: { readonly key: string; readonly file: Promise<ParsedFile> } | null = null;
  private timer: NodeJS.Timeout | null = null;
  private readonly lemmas: (text: string) => readonly string[];

  constructor(
    @Inject(OriginalsService) private readonly originals: OriginalsService,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(TEXT_ENGINE) engine: TextEngine,
  ) {
    this.lemmas = rememberedLemmas(engine);
  }

  /** To take it in. @throws IntakeError. */
  async read(original: Original, reading: UploadReading): Promise<ParsedFile> {
    const file = await this.look(original, reading);
    const refusal = file.problems.find((problem) => problem.code === 'CSV_NO_TEXT_COLUMN');
    if (refusal !== undefined) throw new IntakeError('CSV_NO_TEXT_COLUMN', refusal.message);
    return file;
  }

  /** To look at it: a table without a column of text comes without rows, with that among its problems. @throws IntakeError. */
  async look(original: Original, reading: UploadReading): Promise<ParsedFile> {
    const file = await this.uncorrected(original, reading);
    return file.kind === 'note' ? applyCorrections(file, reading.corrections) : file;
  }

  /** As look, but a note as it was found, before what a person has corrected in it. */
  uncorrected(original: Original, { mapping, names }: UploadReading): Promise<ParsedFile> {
    const key = JSON.stringify([original.id, original.fileName, mapping, names]);
    if (this.last?.key !== key) this.remember(key, this.parse(original, { mapping, names }));
    return this.last!.file;
  }

  /** Lets go of the last file, which may be large. */
  forget(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.last = null;
  }

  private remember(key: string, file: Promise<ParsedFile>): void {
    this.forget();
    this.last = { key, file };
    this.timer = setTimeout(() => this.forget(), remembered).unref();
    // What could not be read now may be readable the next time.
    file.catch(() => {
      if (this.last?.file === file) this.forget();
    });
  }

  private async parse(
    original: Original,
    { mapping, names }: Pick<UploadReading, 'mapping' | 'names'>,
  ): Promise<ParsedFile> {
    const bytes = await this.originals.bytes(original.id);
    return readOrRefuse(original.fileName, () =>
      parseFile(bytes, original.fileName, this.municipality.profile, {
        columnsAtLeast: true,
        names,
        lemmas: this.lemmas,
        leanOf: headingLean,
        ...(mapping === null ? {} : { mapping }),
      }),
    );
  }
}
