import { enReports } from './en-reports';
import { svReports } from './sv-reports';

/** What the list of reports says, loaded with it. */
export const reportsMessages = { sv: svReports, en: enReports };
