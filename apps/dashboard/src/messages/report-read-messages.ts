import { enReportRead } from './en-report-read';
import { svReportRead } from './sv-report-read';

/** What is said on the page where a frozen report is read: files, questions, changes and links. */
export const reportReadMessages = { sv: svReportRead, en: enReportRead };
