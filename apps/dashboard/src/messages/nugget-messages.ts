import { enNugget } from './en-nugget';
import { svNugget } from './sv-nugget';

/** A finding's page's own messages, loaded with it. */
export const nuggetMessages = { sv: svNugget, en: enNugget };
