import type { ArchiveTable } from './archive-table.js';
import { dialogueTables } from './dialogue-tables.js';
import { recordTables } from './record-tables.js';

/** Every table that goes to the archive, in the order of its README. */
export const archiveTables: readonly ArchiveTable[] = [...dialogueTables, ...recordTables];

/** Tables that do not, and why: nothing of the dialogue is lost with them. */
export const notArchived: Readonly<Record<string, 'opens' | 'ways' | 'working'>> = {
  account: 'ways',
  account_session: 'opens',
  address_count: 'ways',
  api_token: 'opens',
  copied_statement: 'working',
  copied_text: 'working',
  counted_elsewhere: 'working',
  folded_keyphrase: 'working',
  intake_rule: 'working',
  invitation: 'opens',
  moderator_session: 'opens',
  read_theme: 'working',
  reading_mark: 'ways',
  recovery_code: 'opens',
  report_share: 'opens',
  saved_reading: 'working',
  secret: 'opens',
  set_aside_words: 'working',
  setting: 'working',
  sign_in_attempts: 'opens',
  theme_model: 'working',
};

/** Why a table stays behind, as the README says it. */
export const reasons = {
  opens: { sv: 'öppnar något: nycklar, sessioner, länkar', en: 'opens something: keys, sessions, links' },
  ways: {
    sv: 'hör till dem som arbetar i systemet: konton, egna läsmärken',
    en: "belongs to those who work in it: accounts, one's own reading marks",
  },
  working: { sv: 'systemets minne, som räknas fram ur det andra', en: "the program's memory, worked out of the rest" },
} as const;
