import { en } from './en.js';
import type { Phrases } from './phrases.js';
import type { ReportLanguage } from './report.js';
import { sv } from './sv.js';

export const phrases: Readonly<Record<ReportLanguage, Phrases>> = { sv, en };
