import { enThemes } from './en-themes';
import { svThemes } from './sv-themes';

/** The themes' own messages, loaded with their page. */
export const themesMessages = { sv: svThemes, en: enThemes };
