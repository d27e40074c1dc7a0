import type { ReportDocument } from '@guldkorn/report';
import type { RenderOptions } from './render-options.js';

export type ReportFormatId = 'pdf' | 'docx' | 'pptx' | 'xlsx' | 'zip';

/** A kind of file that a report can be taken away as. */
export interface ReportFormat {
  /** Also how the file's name ends. */
  readonly id: ReportFormatId;
  readonly mediaType: string;
  /** The same report gives the same bytes. */
  readonly render: (report: ReportDocument, options: RenderOptions) => Promise<Uint8Array>;
}
