import { enReport } from './en-report';
import { svReport } from './sv-report';

/** What is said around a report wherever one is read, loaded with it. */
export const reportMessages = { sv: svReport, en: enReport };
