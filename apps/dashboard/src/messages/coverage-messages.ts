import { enCoverage } from './en-coverage';
import { svCoverage } from './sv-coverage';

/** The messages of who was heard, loaded with the method page. */
export const coverageMessages = { sv: svCoverage, en: enCoverage };
