import { enMethod } from './en-method';
import { svMethod } from './sv-method';

/** The method page's own messages, loaded with it. */
export const methodMessages = { sv: svMethod, en: enMethod };
