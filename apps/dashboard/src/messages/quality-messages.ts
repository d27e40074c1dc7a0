import { enQuality } from './en-quality';
import { svQuality } from './sv-quality';

/** What is said of how well statements are coded, loaded with the method page. */
export const qualityMessages = { sv: svQuality, en: enQuality };
