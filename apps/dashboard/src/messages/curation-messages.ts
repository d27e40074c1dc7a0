import { enCuration } from './en-curation';
import { svCuration } from './sv-curation';

/** What is said of decisions, loaded with the pages where they are made. */
export const curationMessages = { sv: svCuration, en: enCuration };
