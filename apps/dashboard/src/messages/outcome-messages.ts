import { enOutcomes } from './en-outcomes';
import { svOutcomes } from './sv-outcomes';

/** What the page of answers says, loaded with it. */
export const outcomeMessages = { sv: svOutcomes, en: enOutcomes };
