import { enImport } from './en-import';
import { svImport } from './sv-import';

/** The import page's own messages, loaded with it. */
export const importMessages = { sv: svImport, en: enImport };
