import { enWrite } from './en-write';
import { svWrite } from './sv-write';

/** The writing page's own messages, loaded with it. */
export const writeMessages = { sv: svWrite, en: enWrite };
