import { enCompare } from './en-compare';
import { svCompare } from './sv-compare';

/** The comparison's own messages, loaded with it. */
export const compareMessages = { sv: svCompare, en: enCompare };
