import type { PageLanguage } from '../public-pages/language.js';
import { enProgramme } from './en-programme.js';
import { svProgramme, type ProgrammeWords } from './sv-programme.js';

export const programmeWords: Readonly<Record<PageLanguage, ProgrammeWords>> = { sv: svProgramme, en: enProgramme };
