import { decodeText, type DecodedText } from '../decode-text.js';
import { encodingProblems } from '../encoding-problems.js';
import type { NoteFormat, Problem } from '../parsed.js';
import { warning } from '../problem.js';
import { readDocx } from './docx-rendition.js';
import { readHtml } from './html-rendition.js';
import { readOdt } from './odt-rendition.js';
import { readPdf } from './pdf/pdf-rendition.js';
import type { Rendition } from './rendition.js';

/** A note's text with what its format says of it. */
export interface NoteText extends Rendition {
  /** Null for a document that states its own. */
  readonly encoding: string | null;
}

/**
 * Turns a note of any format into lines of text: text files as they stand, documents paragraph by paragraph.
 * @param source the file's bytes, or its text where it is decoded already.
 * @param isKnown whether a label is a heading of the profile, by which tables are read.
 * @param fileName named in errors.
 * @throws IntakeError FILE_TOO_LARGE, FILE_ENCRYPTED, DOCX_UNREADABLE, ODT_UNREADABLE, PDF_UNREADABLE, PDF_SCANNED,
 * ENCODING_UNKNOWN.
 */
export async function readNoteText(
  source: Uint8Array | DecodedText,
  format: NoteFormat,
  isKnown: (label: string) => boolean,
  fileName: string,
): Promise<NoteText> {
  if (format === 'docx' || format === 'odt' || format === 'pdf') {
    if (!(source instanceof Uint8Array)) throw new TypeError(`a .${format} is read from its bytes`);
    const read = { docx: readDocx, odt: readOdt, pdf: readPdf }[format];
    return { ...(await read(source, isKnown, fileName)), encoding: null };
  }
  const decoded = source instanceof Uint8Array ? decodeText(source) : source;
  const { encoding } = decoded;
  // One character for one, so that offsets still count the file's own characters; databases refuse NUL.
  const text = decoded.text.replaceAll('\0', '\uFFFD');
  const problems = textProblems(decoded);
  if (format !== 'html') return { text, encoding, hints: null, problems };
  const page = readHtml(text, isKnown, fileName);
  return { ...page, encoding, problems: [...problems, ...page.problems] };
}

function textProblems(decoded: DecodedText): Problem[] {
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
  return problems;
}
