import { reportFormats, type ReportFormatId } from '@guldkorn/rendition';
import type { ReportDocument } from '@guldkorn/report';

export interface FileToWrite {
  readonly document: ReportDocument;
  /** SHA-256 of the frozen report. */
  readonly hash: string;
  readonly format: ReportFormatId;
}

/** @param told how much of it is done, 0-1. */
export function writeReportFile(
  { document, hash, format }: FileToWrite,
  told: (share: number) => void,
): Promise<Uint8Array> {
  const found = reportFormats.find(({ id }) => id === format);
  if (found === undefined) throw new Error(`Nothing writes reports as ${format}.`);
  return found.render(document, { hash, onProgress: told });
}
