import { renderDocx, renderPdf, renderPptx, renderXlsx } from '@guldkorn/rendition';
import type { ReportDocument } from '@guldkorn/report';

const formats = ['pdf', 'docx', 'pptx', 'xlsx'] as const;
/** What a report is taken along as. */
export type ReportFormat = (typeof formats)[number];
export const reportFormats: readonly ReportFormat[] = formats;

export const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface FileToWrite {
  readonly document: ReportDocument;
  /** SHA-256 of the frozen report. */
  readonly hash: string;
  readonly format: ReportFormat;
}

/** @param told how much of it is done, 0-1. */
export function writeReportFile(
  { document, hash, format }: FileToWrite,
  told: (share: number) => void,
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return renderPdf(document, { hash, onProgress: (done, pages) => told(pages === 0 ? 1 : done / pages) });
    case 'docx':
      return renderDocx(document, { hash, onProgress: told });
    case 'pptx':
      return renderPptx(document, { hash, onProgress: told });
    case 'xlsx':
      return renderXlsx(document, { hash, onProgress: told });
  }
}
