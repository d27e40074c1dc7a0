import type { PageLanguage } from '../public-pages/language.js';
import { enContribute } from './en-contribute.js';
import { svContribute, type ContributeWords } from './sv-contribute.js';

export const contributeWords: Readonly<Record<PageLanguage, ContributeWords>> = { sv: svContribute, en: enContribute };
