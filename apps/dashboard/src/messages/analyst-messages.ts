import { enAnalysts } from './en-analysts';
import { svAnalysts } from './sv-analysts';

/** What the page for analysts says, loaded with it. */
export const analystMessages = { sv: svAnalysts, en: enAnalysts };
