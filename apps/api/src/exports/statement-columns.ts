import type { ProfileView } from '../municipality/profile-view.js';
import type { StatementType } from '../statements/statement.type.js';
import type { ExportColumn } from './export-table.js';

/** A statement with the ids of the themes that it belongs to, the surest first. */
export interface ExportedStatement {
  readonly statement: StatementType;
  readonly themeIds: readonly string[];
}

/** What is told of every statement that is taken along. */
export function statementColumns(profile: ProfileView): readonly ExportColumn<ExportedStatement>[] {
  return [
    {
      name: 'id',
      datatype: 'string',
      what: { sv: 'Yttrandets id.', en: "The statement's id." },
      value: ({ statement }) => statement.id,
    },
    {
      name: 'text',
      datatype: 'string',
      what: {
        sv: 'Det som sades, med ett block (█) för varje tecken som är personuppgift.',
        en: 'What was said, with a block (█) for each character that is personal data.',
      },
      value: ({ statement }) => statement.text,
    },
    {
      name: 'language',
      datatype: 'string',
      what: { sv: 'Språket det läses som: sv, en, nb, other.', en: 'The language it is read as: sv, en, nb, other.' },
      value: ({ statement }) => statement.language,
    },
    {
      name: 'role',
      datatype: 'string',
      what: {
        sv: 'I vilken roll det sades. Bara invånare räknas.',
        en: 'In which role it was said. Only residents are counted.',
      },
      value: ({ statement }) => statement.role,
    },
    {
      name: 'valence',
      datatype: 'string',
      what: {
        sv: 'Hur det lutar: praise, trouble, wish, unclear.',
        en: 'How it leans: praise, trouble, wish, unclear.',
      },
      value: ({ statement }) => statement.valence,
    },
    {
      name: 'valence_basis',
      datatype: 'string',
      what: { sv: 'Vad som avgjorde hur det lutar.', en: 'What decided how it leans.' },
      value: ({ statement }) => statement.valenceBasis,
    },
    {
      name: 'topic',
      datatype: 'string',
      what: { sv: 'Rubriken i anteckningen. Tomt: ingen.', en: 'The heading in the note. Empty: none.' },
      value: ({ statement }) => statement.topic,
    },
    {
      name: 'channel',
      datatype: 'string',
      what: { sv: 'Hur det kom in.', en: 'The way it came in.' },
      value: ({ statement }) => statement.channel,
    },
    {
      name: 'occurred_on',
      datatype: 'date',
      what: { sv: 'Dagen det sades. Tomt: inte känd.', en: 'The day it was said. Empty: not known.' },
      value: ({ statement }) => statement.occurredOn,
    },
    {
      name: 'district_id',
      datatype: 'string',
      what: { sv: 'Bygdens id. Tomt: ingen bygd.', en: "The district's id. Empty: none." },
      value: ({ statement }) => statement.districtId,
    },
    {
      name: 'district',
      datatype: 'string',
      what: { sv: 'Bygdens namn.', en: "The district's name." },
      value: ({ statement }) => profile.district(statement.districtId)?.name ?? null,
    },
    {
      name: 'place',
      datatype: 'string',
      what: { sv: 'Ortens namn. Tomt: ingen ort.', en: "The place's name. Empty: none." },
      value: ({ statement }) => profile.place(statement.placeId)?.name ?? null,
    },
    {
      name: 'group_id',
      datatype: 'string',
      what: { sv: 'Fokusgruppens id. Tomt: ingen grupp.', en: "The focus group's id. Empty: none." },
      value: ({ statement }) => statement.groupId,
    },
    {
      name: 'question_id',
      datatype: 'string',
      what: { sv: 'Frågan det svarar på. Tomt: ingen fråga.', en: 'The question it answers. Empty: none.' },
      value: ({ statement }) => statement.questionId,
    },
    {
      name: 'theme_ids',
      datatype: 'string',
      what: {
        sv: 'Temana det hör till, det säkraste först, med mellanslag mellan.',
        en: 'The themes it belongs to, the surest first, parted by spaces.',
      },
      value: ({ themeIds }) => themeIds.join(' '),
    },
    {
      name: 'note_id',
      datatype: 'string',
      what: { sv: 'Anteckningen det står i. Tomt: ett bidrag.', en: 'The note it stands in. Empty: a submission.' },
      value: ({ statement }) => statement.noteId,
    },
    {
      name: 'start',
      datatype: 'integer',
      unit: { sv: 'UTF-16-tecken', en: 'UTF-16 code units' },
      what: {
        sv: 'Var i anteckningen det börjar, i UTF-16-tecken.',
        en: 'Where in the note it begins, UTF-16 offset.',
      },
      value: ({ statement }) => statement.start,
    },
    {
      name: 'end',
      datatype: 'integer',
      unit: { sv: 'UTF-16-tecken', en: 'UTF-16 code units' },
      what: { sv: 'Var i anteckningen det slutar.', en: 'Where in the note it ends.' },
      value: ({ statement }) => statement.end,
    },
    {
      name: 'may_be_quoted',
      datatype: 'boolean',
      what: { sv: 'true: den som skrev det låter sig citeras.', en: 'true: its author lets it be quoted.' },
      value: ({ statement }) => statement.mayBeQuoted,
    },
    {
      name: 'fiction',
      datatype: 'boolean',
      what: { sv: 'true: påhittat, ur exempeldialogen.', en: 'true: invented, from the example dialogue.' },
      value: ({ statement }) => statement.fiction,
    },
  ];
}
