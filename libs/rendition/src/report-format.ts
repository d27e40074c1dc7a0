import type { ReportDocument } from '@guldkorn/report';
import type { RenderOptions } from './render-options.js';

export type ReportFormatId = 'pdf' | 'onepage' | 'docx' | 'pptx' | 'xlsx' | 'zip';

/** A kind of file that a report can be taken away as. */
export interface ReportFormat {
  readonly id: ReportFormatId;
  /** How the file's name ends. */
  readonly ending: string;
  readonly mediaType: string;
  /** The same report gives the same bytes. */
  readonly render: (report: ReportDocument, options: RenderOptions) => Promise<Uint8Array>;
}
