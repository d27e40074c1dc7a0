import { enTheme } from './en-theme';
import { svTheme } from './sv-theme';

/** A theme's page's own messages, loaded with it. */
export const themeMessages = { sv: svTheme, en: enTheme };
