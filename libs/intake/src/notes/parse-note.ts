import { Gazetteer, type Profile } from '@guldkorn/municipality';
import { decodeText, type DecodedText } from '../decode-text.js';
import { encodingProblems } from '../encoding-problems.js';
import { IntakeError } from '../intake-error.js';
import type { ParsedNote } from '../parsed.js';
import { warning, wholeFile } from '../problem.js';
import type { ParseOptions } from '../submissions/parse-submissions.js';
import { readDocx } from './docx-rendition.js';
import { HeadingRules } from './heading-rules.js';
import { NoteBuilder } from './note-builder.js';
import { readHead } from './note-head.js';
import type { Rendition } from './rendition.js';
import { withToldPlace } from './told-place.js';
import { readChat, stateTurns } from './read-transcript.js';
import { readVtt } from './read-vtt.js';
import { readWrittenNote } from './read-written-note.js';

interface NoteText extends Rendition {
  readonly encoding: string | null;
}

async function readText(
  source: Uint8Array | DecodedText,
  format: ParsedNote['format'],
  rules: HeadingRules,
  fileName: string,
): Promise<NoteText> {
  if (format === 'docx') {
    if (!(source instanceof Uint8Array)) throw new TypeError('a .docx is read from its bytes');
    return { ...(await readDocx(source, (label) => rules.isKnown(label), fileName)), encoding: null };
  }
  const decoded = source instanceof Uint8Array ? decodeText(source) : source;
  const rows = decoded.text.split(/\r\n|\n|\r/).map((line, index) => ({ row: index + 1, text: line }));
  const problems = encodingProblems(decoded, rows);
  const withNul = rows.find(({ text }) => text.includes('\0'));
  if (withNul !== undefined)
    problems.push(
      warning('NUL_REPLACED', { sv: `rad ${withNul.row}`, en: `line ${withNul.row}` }, withNul.row, {
        sv: 'Texten innehöll osynliga nolltecken. De visas som �; originalfilen är orörd. Läs igenom raden.',
        en: 'The text held invisible NUL characters. They show as �; the original file is untouched. Read the line through.',
      }),
    );
  // One character for one, so that offsets still count the file's own characters; databases refuse NUL.
  return { text: decoded.text.replaceAll('\0', '\uFFFD'), encoding: decoded.encoding, hints: null, problems };
}

/**
 * Reads a meeting note, a transcript or a saved chat: every statement with its place in the text, who says it and how
 * its heading leans; everything else set aside with its reason.
 * @param source the file's bytes, or its text where it is decoded already.
 * @param fileName for a recording's date, where the text gives none.
 * @throws IntakeError NOTE_NO_STATEMENTS, DOCX_UNREADABLE, FILE_TOO_LARGE, ENCODING_UNKNOWN.
 */
export async function parseNote(
  source: Uint8Array | DecodedText,
  format: ParsedNote['format'],
  fileName: string,
  profile: Profile,
  { lemmas }: Pick<ParseOptions, 'lemmas'> = {},
): Promise<ParsedNote> {
  const gazetteer = new Gazetteer(profile);
  const rules = new HeadingRules(profile, gazetteer, lemmas);
  const read = await readText(source, format, rules, fileName);
  const vtt = format === 'vtt' ? readVtt(read.text) : null;
  const text = vtt?.text ?? read.text;
  const builder = new NoteBuilder(text);
  let title: string | null = null;
  let headLines: readonly string[];
  let fiction: boolean;
  if (vtt !== null) {
    for (const { span, fiction: invented } of vtt.asides) builder.setAside(span, invented ? 'fiction' : 'head');
    stateTurns(vtt.turns, text, true, builder, profile, gazetteer);
    ({ headLines } = vtt);
    fiction = vtt.asides.some((aside) => aside.fiction);
  } else if (format === 'chat') {
    const chat = readChat(text, builder);
    stateTurns(chat.turns, text, false, builder, profile, gazetteer);
    ({ headLines, fiction } = chat);
  } else ({ title, headLines, fiction } = readWrittenNote(text, read.hints, rules, builder, profile, gazetteer));

  const setAside = builder.finishSetAside();
  const statements = builder.statements.toSorted((a, b) => a.start - b.start);
  if (statements.length === 0) throw noStatements(fileName);
  const beside = setAside
    .filter(({ reason }) => reason !== 'marker' && reason !== 'fiction')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
  const head = readHead(
    { title, lines: headLines, beside: vtt !== null || format === 'chat' ? headLines.join('\n') : beside, fileName },
    profile,
    gazetteer,
  );
  const problems = [...read.problems, ...builder.problems];
  if (head.meetingId === null)
    problems.push(
      warning('MEETING_UNDECIDED', wholeFile, null, {
        sv: 'Det går inte att avgöra vilket av programmets möten anteckningen hör till. Välj mötet, eller låt den komma in utan.',
        en: 'It cannot be told which of the programme’s meetings the note belongs to. Choose the meeting, or let it come in without one.',
      }),
    );
  const placed =
    head.districtId === null ? statements.map((statement) => withToldPlace(statement, text, gazetteer)) : statements;
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

function noStatements(fileName: string): IntakeError {
  return new IntakeError('NOTE_NO_STATEMENTS', {
    sv: `Inga yttranden hittades i ”${fileName}”. Sätt rubriker som ”Styrkor” eller ”Utmaningar” över det som sagts, skriv det i punkter och ladda upp filen igen.`,
    en: `No statements were found in "${fileName}". Put headings such as "Styrkor" or "Utmaningar" over what was said, write it as bullets and upload the file again.`,
  });
}
