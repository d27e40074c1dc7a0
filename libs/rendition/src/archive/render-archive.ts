import type { ReportDocument } from '@guldkorn/report';
import { cleanDocument } from '../office/clean-document.js';
import { packed } from '../office/package.js';
import type { RenderOptions } from '../render-options.js';
import type { ReportFormat } from '../report-format.js';
import { archiveFiles, slug } from './archive-files.js';
import { bag } from './bag.js';
import { readme } from './readme.js';

/** The report to be kept: in each of the formats, as data, as pictures and as tables, with checksums of all, in one folder of a zip. */
export async function renderArchive(
  report: ReportDocument,
  { hash, onProgress }: RenderOptions,
  formats: readonly ReportFormat[],
): Promise<Uint8Array> {
  const document = cleanDocument(report);
  const files = await archiveFiles(report, document, formats, { hash, onProgress });
  const folder = `${['report', slug(document.record.reportId)].filter(Boolean).join('-')}-v${document.record.version}`;
  const parts = [...bag(document, hash, files, readme(document, hash))].map(
    ([path, bytes]) => [`${folder}/${path}`, bytes] as const,
  );
  const bytes = packed(new Map(parts));
  onProgress?.(1);
  return bytes;
}
