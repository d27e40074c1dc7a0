import { enHeld } from './en-held';
import { svHeld } from './sv-held';

/** What is said while something lies kept in the browser, loaded with the pages that keep it. */
export const heldMessages = { sv: svHeld, en: enHeld };
