import type { ReportLanguage } from '@guldkorn/report';
import { officeEn } from './office-en.js';
import { officeSv } from './office-sv.js';
import type { OfficeWords } from './office-words.js';

const languages: Readonly<Record<ReportLanguage, OfficeWords>> = { sv: officeSv, en: officeEn };

/** The words in the report's language. */
export const officeWordsOf = (language: ReportLanguage): OfficeWords => languages[language];
