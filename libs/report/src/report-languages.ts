import { reportEn } from './report-en.js';
import { reportSv } from './report-sv.js';
import type { ReportWords } from './report-words.js';
import type { ReportLanguage } from './report.js';

export const reportWords: Readonly<Record<ReportLanguage, ReportWords>> = { sv: reportSv, en: reportEn };
