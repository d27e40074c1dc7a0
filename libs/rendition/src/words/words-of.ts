import type { ReportLanguage } from '@guldkorn/report';
import { en } from './en.js';
import { sv } from './sv.js';
import type { Words } from './words.js';

const languages: Readonly<Record<ReportLanguage, Words>> = { sv, en };

/** The files' words in the report's language. */
export const wordsOf = (language: ReportLanguage): Words => languages[language];
