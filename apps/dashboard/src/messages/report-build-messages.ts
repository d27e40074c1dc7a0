import { enReportBuild } from './en-report-build';
import { svReportBuild } from './sv-report-build';

/** What the page where a report is built says, loaded with it. */
export const reportBuildMessages = { sv: svReportBuild, en: enReportBuild };
