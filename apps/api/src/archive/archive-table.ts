import type { Messages } from '../errors/domain-error.js';

/** What a column holds, as the archive writes it: times as ISO 8601 in UTC, JSON as its text. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'json';

export interface ArchiveColumn extends Messages {
  readonly name: string;
  readonly type: ColumnType;
}

/** A table of the database as it goes to the archive. */
export interface ArchiveTable extends Messages {
  readonly name: string;
  /** In the order of the key. */
  readonly key: readonly string[];
  readonly columns: readonly ArchiveColumn[];
  /** Columns that do not go there: worked out of others, or keys that open something. */
  readonly without?: readonly string[];
}

type Described = readonly [type: ColumnType, sv: string, en: string];

/** Columns that mean the same wherever they stand. */
const shared: Readonly<Record<string, Described>> = {
  id: ['string', 'Radens id', 'The id of the row'],
  statement_id: ['string', 'Yttrandet (statement.id)', 'The statement (statement.id)'],
  note_id: ['string', 'Anteckningen (meeting_note.id)', 'The note (meeting_note.id)'],
  import_id: ['string', 'Inläsningen (import.id)', 'The import (import.id)'],
  original_id: ['string', 'Originalet (original.id)', 'The original (original.id)'],
  submission_id: ['string', 'Bidraget (submission.id)', 'The submission (submission.id)'],
  voice_id: ['string', 'Rösten (voice.id)', 'The voice (voice.id)'],
  run_id: ['string', 'Analysen (run.id)', 'The analysis (run.id)'],
  report_id: ['string', 'Rapporten (report.id)', 'The report (report.id)'],
  report_version_id: [
    'string',
    'Rapportversionen (report_version.id)',
    'The version of the report (report_version.id)',
  ],
  theme_id: ['string', 'Temat (theme.id)', 'The theme (theme.id)'],
  keyphrase_id: ['string', 'Nyckelordet (keyphrase.id)', 'The keyphrase (keyphrase.id)'],
  sample_id: ['string', 'Stickprovet (quality_sample.id)', 'The sample (quality_sample.id)'],
  district_id: ['string', 'Bygden, med profilens id', "The district, by the profile's id"],
  place_id: ['string', 'Orten, med profilens id', "The place, by the profile's id"],
  group_id: ['string', 'Fokusgruppen, med profilens id', "The focus group, by the profile's id"],
  meeting_id: ['string', 'Mötet i programmet, med profilens id', "The meeting of the programme, by the profile's id"],
  fiction: ['boolean', 'Om det är det påhittade exemplet', 'Whether it is the invented example'],
  start: [
    'integer',
    'Första tecknet i texten, räknat från 0 (UTF-16)',
    'The first character of the text, from 0 (UTF-16)',
  ],
  end: ['integer', 'Tecknet efter det sista (UTF-16)', 'The character after the last (UTF-16)'],
  language: ['string', 'Språket: sv, en, nb eller other', 'The language: sv, en, nb or other'],
  valence: [
    'string',
    'Hållningen: praise (beröm), trouble (besvär), wish (önskan) eller unclear (oklart)',
    'The leaning: praise, trouble, wish or unclear',
  ],
  role: [
    'string',
    'Rollen: resident (invånare), politician eller official (tjänsteman)',
    'The role: resident, politician or official',
  ],
  sequence: ['integer', 'Löpnummer', 'Running number'],
  created_at: ['datetime', 'När raden kom till', 'When the row was made'],
  created_by: ['string', 'Vem som gjorde det', 'Who made it'],
  decided_at: ['datetime', 'När det beslutades', 'When it was decided'],
  decided_by: ['string', 'Vem som beslutade', 'Who decided'],
  undone_at: ['datetime', 'När beslutet togs tillbaka', 'When the decision was taken back'],
  undone_by: ['string', 'Vem som tog tillbaka beslutet', 'Who took the decision back'],
  label: ['string', 'Som det skrivs', 'As it is written'],
  name: [
    'json',
    'Namnet som någon har gett det, på svenska och engelska',
    'The name that somebody has given it, in Swedish and English',
  ],
  rank: ['integer', 'Platsen i ordningen, 1 är främst', 'Place in the order, 1 is first'],
  status: ['string', 'Var det står', 'Where it stands'],
  pinned: ['boolean', 'Om någon har satt det överst', 'Whether somebody has put it first'],
  valued: [
    'json',
    'Andelarna beröm, besvär och önskan, med intervall',
    'The shares of praise, trouble and wish, with intervals',
  ],
  position: ['integer', 'Numret i stickprovet', 'The number in the sample'],
  reason: ['string', 'Varför', 'Why'],
};

/** @param own the columns by name: a described one, or `null` for what is described where it is shared. */
export function table(
  name: string,
  sv: string,
  en: string,
  own: Readonly<Record<string, Described | null>>,
  { key = ['id'], without = [] }: Partial<Pick<ArchiveTable, 'key' | 'without'>> = {},
): ArchiveTable {
  const columns = Object.entries(own).map(([column, described]) => {
    const meant = described ?? shared[column];
    if (meant === undefined) throw new Error(`${name}.${column} is described nowhere.`);
    const [type, svText, enText] = meant;
    return { name: column, type, sv: svText, en: enText };
  });
  return { name, sv, en, key, columns, without };
}
