import { parsePacked } from '@guldkorn/intake';
import type { Profile } from '@guldkorn/municipality';
import { headingLean, type TextEngine } from '@guldkorn/text';
import { rememberedLemmas } from '../text/remembered-lemmas.js';
import type { ReadFile } from './read-file.js';
import { tableDigest } from './reading-digest.js';
import type { UploadReading } from './upload-reading.js';

/** A file's bytes, and how a person has said that it is to be understood. */
export interface FileToParse extends Pick<UploadReading, 'mapping' | 'names'> {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** Reads whole files for one municipality. The same in every thread. */
export class FileParsing {
  private readonly lemmas: (text: string) => readonly string[];

  constructor(
    engine: TextEngine,
    private readonly profile: Profile,
  ) {
    this.lemmas = rememberedLemmas(engine);
  }

  /** A table without a column of text comes without rows, with that among its problems. @throws IntakeError. */
  async parse({ bytes, fileName, mapping, names }: FileToParse): Promise<ReadFile> {
    const file = await parsePacked(bytes, fileName, this.profile, {
      columnsAtLeast: true,
      names,
      lemmas: this.lemmas,
      leanOf: headingLean,
      ...(mapping === null ? {} : { mapping }),
    });
    return file.kind === 'note' ? file : { ...file, digest: tableDigest(file) };
  }
}
