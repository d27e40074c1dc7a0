import { enCoding } from './en-coding';
import { svCoding } from './sv-coding';

/** What the page says where statements are coded blind, loaded with it. */
export const codingMessages = { sv: svCoding, en: enCoding };
