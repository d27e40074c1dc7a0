import { renderArchive } from './archive/render-archive.js';
import { renderDocx } from './docx/render-docx.js';
import { renderPdf } from './pdf/render-pdf.js';
import { renderPptx } from './pptx/render-pptx.js';
import type { ReportFormat } from './report-format.js';
import { renderXlsx } from './xlsx/render-xlsx.js';

const office = 'application/vnd.openxmlformats-officedocument';

/** What is read, edited, shown and reckoned with: each file for itself. */
const singleFormats: readonly ReportFormat[] = [
  { id: 'pdf', mediaType: 'application/pdf', render: renderPdf },
  { id: 'docx', mediaType: `${office}.wordprocessingml.document`, render: renderDocx },
  { id: 'pptx', mediaType: `${office}.presentationml.presentation`, render: renderPptx },
  { id: 'xlsx', mediaType: `${office}.spreadsheetml.sheet`, render: renderXlsx },
];

/** All files that a report can be taken away as, the archive of them all last. */
export const reportFormats: readonly ReportFormat[] = [
  ...singleFormats,
  {
    id: 'zip',
    mediaType: 'application/zip',
    render: (report, options) => renderArchive(report, options, singleFormats),
  },
];
