import { Gazetteer, type Profile } from '@guldkorn/municipality';
import type { DecodedText } from '../decode-text.js';
import { IntakeError } from '../intake-error.js';
import type { ParsedNote, Problem } from '../parsed.js';
import { warning, wholeFile } from '../problem.js';
import { readNoteText } from '../renditions/note-text.js';
import type { ParseOptions } from '../submissions/parse-submissions.js';
import { findConversation } from './find-conversation.js';
import { HeadingRules } from './heading-rules.js';
import { Letterhead } from './letterhead.js';
import { NoteBuilder } from './note-builder.js';
import { readHead } from './note-head.js';
import { SpanIndex } from '../corrections/span-index.js';
import type { PlacedSpan } from './statement-maker.js';
import { withSectionPlace, withToldPlace } from './told-place.js';
import { readChat, stateTurns } from './read-transcript.js';
import { readCaptions } from './read-captions.js';
import { findMail, type Mail } from './mail.js';
import { readMail } from './read-mail.js';
import { Attendance } from './attendance.js';
import { Speakers } from './speaker.js';
import { cleanLabel, isHeadingOf } from './read-heading.js';
import { readWrittenNote } from './read-written-note.js';

/**
 * Reads a meeting note, a transcript or a saved chat: every statement with its place in the text, who says it and how
 * its heading leans; everything else set aside with its reason.
 * @param source the file's bytes, or its text where it is decoded already.
 * @param fileName for a recording's date, where the text gives none.
 * @throws IntakeError NOTE_NO_STATEMENTS, FILE_TOO_LARGE, FILE_ENCRYPTED, DOCX_UNREADABLE, ODT_UNREADABLE,
 * PDF_UNREADABLE, PDF_SCANNED, ENCODING_UNKNOWN.
 */
export async function parseNote(
  source: Uint8Array | DecodedText,
  format: ParsedNote['format'],
  fileName: string,
  profile: Profile,
  { lemmas, leanOf }: Pick<ParseOptions, 'lemmas' | 'leanOf'> = {},
): Promise<ParsedNote> {
  const gazetteer = new Gazetteer(profile);
  const rules = new HeadingRules(profile, gazetteer, lemmas, leanOf);
  const read = await readNoteText(source, format, (label) => isHeadingOf(rules, label), fileName);
  const captions = format === 'vtt' || format === 'srt' ? readCaptions(read.text) : null;
  const text = captions?.text ?? read.text;
  const builder = new NoteBuilder(text);
  let title: string | null = null;
  let headLines: readonly string[];
  let fiction: boolean;
  let places: readonly PlacedSpan[] = [];
  const mail = captions === null && format !== 'chat' ? findLetter(text, rules) : null;
  const conversation =
    captions === null && format !== 'chat' && mail === null
      ? findConversation(text, rules, new Letterhead(profile))
      : null;
  if (captions !== null) {
    for (const { span, fiction: invented } of captions.asides) builder.setAside(span, invented ? 'fiction' : 'head');
    stateTurns(captions.turns, text, true, builder, profile, gazetteer);
    ({ headLines } = captions);
    fiction = captions.asides.some((aside) => aside.fiction);
  } else if (format === 'chat') {
    const chat = readChat(text, builder);
    stateTurns(chat.turns, text, false, builder, profile, gazetteer);
    ({ headLines, fiction } = chat);
  } else if (mail !== null) {
    const speakers = new Speakers(profile, gazetteer, new Attendance());
    ({ title, headLines, fiction } = readMail(mail, text, read.hints, rules, builder, speakers, gazetteer));
  } else if (conversation !== null) {
    for (const { span, reason } of conversation.head) builder.setAside(span, reason);
    stateTurns(conversation.turns, text, true, builder, profile, gazetteer, conversation.attendance);
    ({ headLines, fiction } = conversation);
    title = headLines[0] ?? null;
  } else
    ({
      title,
      headLines,
      fiction,
      placed: places,
    } = readWrittenNote(text, read.hints, rules, builder, profile, gazetteer));

  const setAside = builder.finishSetAside();
  const statements = builder.statements.toSorted((a, b) => a.start - b.start);
  if (statements.length === 0) throw noStatements(fileName);
  const beside = setAside
    .filter(({ reason }) => reason !== 'marker' && reason !== 'fiction')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
  // Of several meetings no one number is of them all, and speech may tell any number.
  const isOneMeeting = captions === null && format !== 'chat' && mail === null && places.length === 0;
  const head = readHead(
    { title, lines: headLines, beside: isOneMeeting ? beside : headLines.join('\n'), fileName },
    profile,
    gazetteer,
  );
  const problems = [...read.problems, ...builder.problems];
  // A letter is of no meeting.
  if (head.meetingId === null && mail === null)
    problems.push(
      warning('MEETING_UNDECIDED', wholeFile, null, {
        sv: 'Det går inte att avgöra vilket av programmets möten anteckningen hör till. Välj mötet, eller låt den komma in utan.',
        en: 'It cannot be told which of the programme’s meetings the note belongs to. Choose the meeting, or let it come in without one.',
      }),
    );
  const isWritten = mail === null && captions === null && format !== 'chat';
  const prose = isWritten ? proseLeftOut(text, setAside) : null;
  if (prose !== null) problems.push(prose);
  const sections = new SpanIndex(places);
  const placed =
    head.districtId === null
      ? statements.map((statement) => withSectionPlace(withToldPlace(statement, text, gazetteer), sections))
      : statements;
  const { headings } = builder;
  return {
    kind: 'note',
    format,
    encoding: read.encoding,
    text,
    head,
    statements: placed,
    setAside,
    headings,
    fiction,
    problems,
  };
}

/** A letter in prose; one that brings a meeting's note, with headings that lean, is read as that note. */
function findLetter(text: string, rules: HeadingRules): Mail | null {
  const mail = findMail(text);
  if (mail === null) return null;
  const lines = text.slice(mail.from, mail.to).split(/\r\n|\n|\r/u);
  return lines.some((line) => line.length <= LONGEST_HEADING && rules.isLeaning(cleanLabel(line))) ? null : mail;
}

const LONGEST_HEADING = 70;

/** So much of a note's letters in prose that is not counted is told of. */
const TELLING_SHARE = 1 / 3;

function proseLeftOut(text: string, setAside: ParsedNote['setAside']): Problem | null {
  const lettersIn = (words: string) => words.match(/\p{L}/gu)?.length ?? 0;
  const all = lettersIn(text);
  const prose = setAside.filter(({ reason }) => reason === 'prose');
  const share = prose.reduce((sum, { start, end }) => sum + lettersIn(text.slice(start, end)), 0) / Math.max(1, all);
  if (share <= TELLING_SHARE) return null;
  const percent = Math.round(share * 100);
  return warning('PROSE_NOT_COUNTED', wholeFile, null, {
    sv: `${percent} % av texten är löpande text utan rubrik eller punkter och räknas inte. Är något av det sagt av invånare: välj ”Ta med” vid stycket, eller sätt en rubrik över det i filen och läs in den igen.`,
    en: `${percent} % of the text is prose without a heading or bullets and does not count. If residents said any of it, choose "Bring in" at the paragraph, or put a heading over it in the file and import that again.`,
  });
}

function noStatements(fileName: string): IntakeError {
  return new IntakeError('NOTE_NO_STATEMENTS', {
    sv: `Inga yttranden hittades i ”${fileName}”. Sätt rubriker som ”Styrkor” eller ”Utmaningar” över det som sagts, skriv det i punkter och ladda upp filen igen.`,
    en: `No statements were found in "${fileName}". Put headings such as "Styrkor" or "Utmaningar" over what was said, write it as bullets and upload the file again.`,
  });
}
