import type { Channel, FindingKind, VoiceRole } from '@guldkorn/insight';
import type {
  NameOffer,
  NoteHeading,
  UnknownName,
  ColumnRole,
  Problem,
  SetAside,
  SourceFormat,
} from '@guldkorn/intake';
import type { Meeting } from '@guldkorn/municipality';
import type { Language, Valence, ValenceBasis } from '@guldkorn/text';
import type { importKinds, importStatuses } from '../imports/import.entity.js';
import type { intakeRuleKinds } from '../intake-rules/intake-rule.entity.js';
import { enumType } from './enum-type.js';

/** Where an import stands while it runs. */
export type ImportStage = 'reading' | 'storing' | 'analysing' | 'figures' | 'done';

export const FindingKindEnum = enumType<FindingKind>(
  'FindingKind',
  'Which of the two kinds of finding a district can have.',
  {
    nugget: 'A guldkorn: distinctive of the district, and valued by its residents.',
    challenge: 'An utmaning: distinctive of the district, and a trouble to its residents.',
  },
);

export const ValenceEnum = enumType<Valence>('Valence', 'How a statement, or one mention in it, leans.', {
  praise: 'Praises what is there.',
  trouble: 'Names a trouble.',
  wish: 'Wishes for what is not there.',
  unclear: 'Nothing in heading, question or words decides; an answer of its own, never a guess.',
});

export const ValenceBasisEnum = enumType<ValenceBasis>('ValenceBasis', 'What decided the valence of a statement.', {
  heading: 'The heading above it in the meeting note.',
  question: 'The question it answers.',
  words: 'Its own words.',
  none: 'Nothing: the valence is unclear.',
});

export const VoiceRoleEnum = enumType<VoiceRole>(
  'VoiceRole',
  'In which role somebody speaks. Only residents make nuggets, challenges and common ground.',
  {
    resident: 'Lives here, or speaks as somebody who does.',
    politician: 'Speaks as an elected representative.',
    official: 'Speaks for the municipality as an employee.',
  },
);

export const LanguageEnum = enumType<Language>('Language', 'The language a text is read as.', {
  sv: 'Swedish, dialect included.',
  en: 'English.',
  nb: 'Norwegian (bokmål).',
  other: 'Another language, or too short a text to tell.',
});

export const ChannelEnum = enumType<Channel>('Channel', 'The way a statement came in.', {
  web: 'A submission on the website, by form or by file.',
  focusGroup: 'A focus group.',
  dialogueMeeting: 'A dialogue meeting.',
  openMeeting: 'An open meeting.',
  other: 'Another way, or not known.',
});

export const MeetingKindEnum = enumType<Meeting['kind']>('MeetingKind', 'What kind of meeting the programme holds.', {
  focusGroup: 'A focus group: invited, few people.',
  dialogueMeeting: 'A dialogue meeting in a district.',
  openMeeting: 'An open meeting: anyone may come.',
});

export const MeetingFormEnum = enumType<Meeting['form']>('MeetingForm', 'How a meeting is held.', {
  physical: 'In a room.',
  digital: 'On a video link.',
});

export const SourceFormatEnum = enumType<SourceFormat>('SourceFormat', 'The format of a file.', {
  csv: 'A table of submissions, comma- or semicolon-separated.',
  xlsx: 'An Excel workbook of submissions.',
  ods: 'An OpenDocument spreadsheet of submissions.',
  docx: 'A Word document.',
  odt: 'An OpenDocument text.',
  pdf: 'A PDF with text in it.',
  html: 'A web page.',
  md: 'A Markdown text.',
  txt: 'A plain text.',
  vtt: 'A WebVTT transcript of a recorded meeting.',
  srt: 'A SubRip transcript of a recorded meeting.',
  chat: 'The saved chat of a digital meeting.',
});

export const UploadKindEnum = enumType<(typeof importKinds)[number]>('UploadKind', 'What an uploaded file holds.', {
  submissions: 'A table with a submission a row.',
  note: 'The note from one meeting.',
});

export const ColumnRoleEnum = enumType<ColumnRole>('ColumnRole', 'What a column in a table of submissions holds.', {
  answer: "Residents' own words. Several columns may hold answers.",
  district: 'The district the resident lives in.',
  place: 'The place the resident lives in; it decides the district.',
  group: 'The focus group the resident belongs to.',
  date: 'The day the submission came in.',
  author: 'What tells residents apart; kept as a digest only, never as a name.',
  consent: 'Whether the submission may be quoted.',
  externalId: 'The number the submission has in the system it comes from.',
  moderation: 'Whether the row has been let through; a row that was refused is left out and counted.',
  attribute: 'What residents say of themselves, such as gender, where the municipality asks for it.',
  ignore: 'Nothing that is used here.',
});

export const ImportStatusEnum = enumType<(typeof importStatuses)[number]>(
  'ImportStatus',
  'How far an import has come.',
  {
    queued: 'Waits for its turn.',
    running: 'Is being worked on.',
    done: 'Everything is in.',
    failed: 'Stopped by an error, or by a person; nothing of the file is in.',
  },
);

export const ImportStageEnum = enumType<ImportStage>(
  'ImportStage',
  'What a running import is busy with, in this order.',
  {
    reading: 'Reads the file.',
    storing: 'Sees to it that the original is kept with what is known of it.',
    analysing: 'Reads the statements, language, keyphrases and valence, and stores them, some at a time.',
    figures: 'Counts everything anew.',
    done: 'Finished.',
  },
);

export const SeverityEnum = enumType<Problem['severity']>('Severity', 'How much a problem in a file matters.', {
  error: 'Something is left out because of it.',
  warning: 'It came in, but a person should look at it.',
});

export const ThemeOriginEnum = enumType<'frame' | 'cluster'>('ThemeOrigin', 'Where a theme comes from.', {
  frame: "The municipality's own list of themes, in its profile.",
  cluster: 'Found in the statements: keyphrases that are mentioned together.',
});

export const SetAsideReasonEnum = enumType<SetAside['reason']>(
  'SetAsideReason',
  'Why a stretch of a meeting note is not a statement.',
  {
    fiction: 'The line that says that the note is invented.',
    head: 'The head of the note: title, date, place.',
    attendance: 'A list of who was there.',
    agenda: 'The order of the meeting.',
    greeting: 'A greeting, a thank-you or a practical remark.',
    heading: 'A heading.',
    prose: 'Running text by the note-taker.',
    marker: 'What only marks a statement: a bullet sign, a name or a label before a colon, a time stamp.',
    person: 'Someone who looked the note over set it aside.',
  },
);

export const IntakeRuleKindEnum = enumType<(typeof intakeRuleKinds)[number]>(
  'IntakeRuleKind',
  'What a remembered rule is about.',
  {
    columns: 'What the columns of tables with the same header hold.',
    name: 'Which district, place or group a name stands for that the profile does not know.',
    heading: 'What a heading of meeting notes means.',
    speaker: 'In which role somebody speaks; kept without the name.',
    line: 'A line of meeting notes that says nothing.',
  },
);

export const UnknownNameKindEnum = enumType<UnknownName['kind']>(
  'UnknownNameKind',
  'What an unknown name stands in the place of.',
  { district: 'A district.', place: 'A village or town.', group: 'A focus group.' },
);

export const NameOfferReasonEnum = enumType<NameOffer['reason'] | 'remembered'>(
  'NameOfferReason',
  'What a meaning is offered for.',
  {
    remembered: 'Somebody said so of an earlier file.',
    spelling: 'It is written nearly so.',
    place: 'It stands inside what was written.',
  },
);

export const HeadingMeaningEnum = enumType<NoteHeading['meaning']>(
  'HeadingMeaning',
  'What a heading gives to the statements below it.',
  {
    valence: 'How they lean.',
    voice: 'In which role they are said.',
    setAside: 'Nothing: they are no statements.',
    topic: 'What they are about.',
  },
);
