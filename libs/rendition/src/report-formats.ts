import { renderArchive } from './archive/render-archive.js';
import { renderDocx } from './docx/render-docx.js';
import { renderOnePage, renderPdf } from './pdf/render-pdf.js';
import { renderPptx } from './pptx/render-pptx.js';
import type { ReportFormat } from './report-format.js';
import { renderXlsx } from './xlsx/render-xlsx.js';

const office = 'application/vnd.openxmlformats-officedocument';

/** What is read, edited, shown and reckoned with: each file for itself. */
const singleFormats: readonly ReportFormat[] = [
  { id: 'pdf', ending: 'pdf', mediaType: 'application/pdf', render: renderPdf },
  { id: 'docx', ending: 'docx', mediaType: `${office}.wordprocessingml.document`, render: renderDocx },
  { id: 'pptx', ending: 'pptx', mediaType: `${office}.presentationml.presentation`, render: renderPptx },
  { id: 'xlsx', ending: 'xlsx', mediaType: `${office}.spreadsheetml.sheet`, render: renderXlsx },
];

/** All files that a report can be taken away as, the archive of them all last. */
export const reportFormats: readonly ReportFormat[] = [
  ...singleFormats,
  // The same record in short: an archive has no need of it.
  { id: 'onepage', ending: 'pdf', mediaType: 'application/pdf', render: renderOnePage },
  {
    id: 'zip',
    ending: 'zip',
    mediaType: 'application/zip',
    render: (report, options) => renderArchive(report, options, singleFormats),
  },
];
