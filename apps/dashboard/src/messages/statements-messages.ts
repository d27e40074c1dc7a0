import { enStatements } from './en-statements';
import { svStatements } from './sv-statements';

/** What the list of statements and its filters say, loaded with those who show them. */
export const statementsMessages = { sv: svStatements, en: enStatements };
