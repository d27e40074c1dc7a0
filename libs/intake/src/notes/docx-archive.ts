import { IntakeError } from '../intake-error.js';
import { readZipDirectory, unpackEntry } from '../zip-directory.js';

/** A .docx may not unpack to more than this. */
export const LARGEST_UNPACKED_BYTES = 50 * 1024 * 1024;
/** Nor any one part of it that is read: a meeting note's words are a few hundred kilobytes. */
const LARGEST_PART_BYTES = 8 * 1024 * 1024;
/** Word's reader makes objects of every one of these, many times the bytes that they take in the file. */
const MOST_PARAGRAPHS = 20_000;
const MOST_TAGS = 400_000;
/** Deeper than any document is built; the reader calls itself once a level. */
const DEEPEST_TAGS = 500;

/** The error for a Word file that cannot be opened. */
export function docxUnreadable(fileName: string): IntakeError {
  return new IntakeError('DOCX_UNREADABLE', {
    sv: `Word-filen ”${fileName}” är skadad och går inte att läsa. Öppna originalet i Word, spara det igen som .docx och ladda upp det.`,
    en: `The Word file "${fileName}" is damaged and cannot be read. Open the original in Word, save it again as .docx and upload it.`,
  });
}

function unpacksToTooMuch(fileName: string): IntakeError {
  return new IntakeError('FILE_TOO_LARGE', {
    sv: `Word-filen ”${fileName}” packas upp till mer än 50 MB. Ta bort bilder och inbäddade filer ur dokumentet, spara det och försök igen.`,
    en: `The Word file "${fileName}" unpacks to more than 50 MB. Remove images and embedded files from the document, save it and try again.`,
  });
}

function holdsTooMuch(fileName: string, limit: { readonly sv: string; readonly en: string }): IntakeError {
  return new IntakeError('FILE_TOO_LARGE', {
    sv: `Word-filen ”${fileName}” är för stor för att läsas: gränsen är ${limit.sv}. Dela upp anteckningen i flera dokument, eller kopiera texten till ett nytt dokument, och ladda upp dem.`,
    en: `The Word file "${fileName}" is too large to be read: the limit is ${limit.en}. Split the note into several documents, or copy its text to a new document, and upload those.`,
  });
}

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const LETTER_P = 0x70;

/** What tags a part holds, in one pass over its bytes. */
class TagCount {
  tags = 0;
  paragraphs = 0;
  deepest = 0;

  constructor(content: Uint8Array) {
    let depth = 0;
    for (let at = content.indexOf(LESS_THAN); at >= 0; at = content.indexOf(LESS_THAN, at + 1)) {
      if (content[at + 1] === SLASH) {
        depth--;
        continue;
      }
      this.tags++;
      const end = content.indexOf(GREATER_THAN, at);
      if (end < 0) return;
      if (isParagraph(content, at, end)) this.paragraphs++;
      if (content[end - 1] !== SLASH && content[at + 1] !== 0x3f && content[at + 1] !== 0x21) depth++;
      if (depth > this.deepest) this.deepest = depth;
      at = end - 1;
    }
  }
}

/** True for `<w:p>`, whatever the prefix. */
function isParagraph(content: Uint8Array, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const byte = content[at] ?? 0;
    if (byte <= 0x20 || byte === SLASH) return content[at - 1] === LETTER_P && isNameStart(content, start, at - 1);
  }
  return content[end - 1] === LETTER_P && isNameStart(content, start, end - 1);
}

const isNameStart = (content: Uint8Array, start: number, at: number) => at === start + 1 || content[at - 1] === COLON;

/** A part is taken for XML by its name, or since its first sign opens a tag: relations may point to any name. */
function isXml(name: string, content: Uint8Array): boolean {
  if (/\.(xml|rels)$/i.test(name)) return true;
  const first = content.findIndex((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte));
  return content[first] === LESS_THAN;
}

/**
 * Refuses an archive that would unpack to too much, before anything is unpacked; then bounds the unpacking itself, since
 * the directory of a hostile archive lies, and what the reader would build of it.
 * @throws IntakeError DOCX_UNREADABLE, FILE_TOO_LARGE (naming the limit).
 */
export function checkDocxArchive(bytes: Uint8Array, fileName: string): void {
  const entries = readZipDirectory(bytes);
  if (entries === null) throw docxUnreadable(fileName);
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > LARGEST_UNPACKED_BYTES) throw unpacksToTooMuch(fileName);
  let tags = 0;
  for (const entry of entries.filter(({ name }) => !name.endsWith('/'))) {
    const content = unpackEntry(bytes, entry, entry.size);
    if (content === null) throw docxUnreadable(fileName);
    if (!isXml(entry.name, content)) continue;
    // Word writes no document type; one would carry entities that expand.
    if (Buffer.from(content.buffer, content.byteOffset, content.length).includes('<!DOCTYPE'))
      throw docxUnreadable(fileName);
    if (content.length > LARGEST_PART_BYTES)
      throw holdsTooMuch(fileName, { sv: '8 MB text med formatering', en: '8 MB of text with its formatting' });
    const count = new TagCount(content);
    tags += count.tags;
    if (count.paragraphs > MOST_PARAGRAPHS)
      throw holdsTooMuch(fileName, { sv: '20 000 stycken', en: '20,000 paragraphs' });
    if (tags > MOST_TAGS) throw holdsTooMuch(fileName, { sv: '400 000 formateringskoder', en: '400,000 format tags' });
    if (count.deepest > DEEPEST_TAGS) throw docxUnreadable(fileName);
  }
}
