import type { PageLanguage } from '../public-pages/language.js';
import { enAbout } from './en-about.js';
import { svAbout, type AboutWords } from './sv-about.js';

export const aboutWords: Readonly<Record<PageLanguage, AboutWords>> = { sv: svAbout, en: enAbout };
