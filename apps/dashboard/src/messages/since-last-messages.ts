import { enSinceLast } from './en-since-last';
import { svSinceLast } from './sv-since-last';

/** What the overview says of what is new, loaded with it. */
export const sinceLastMessages = { sv: svSinceLast, en: enSinceLast };
