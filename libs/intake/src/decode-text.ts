import { IntakeError } from './intake-error.js';

export interface DecodedText {
  /** Without a byte-order mark. */
  readonly text: string;
  /** As people know it: `UTF-8`, `Windows-1252`, `Mac Roman`, `UTF-16 LE` … */
  readonly encoding: string;
  /** True when signs of an otherwise sound UTF-8 or UTF-16 file could not be read, here or earlier, and show as �. */
  readonly damaged: boolean;
}

const UTF8 = 'UTF-8';

function startsWith(bytes: Uint8Array, ...first: number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

const UNREAD = '\uFFFD';

function decodeAs(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes);
}

/** Text whose encoding is certain; what it could not say (a broken byte, half a UTF-16 pair) has become �. */
function certainly(encoding: string, text: string): DecodedText {
  return { text, encoding, damaged: text.includes(UNREAD) };
}

/** How many signs beyond ASCII were read, and how many were not; counted, since a list of them may be of millions. */
function countRead(text: string): { read: number; unread: number } {
  let read = 0;
  let unread = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) unread++;
    else if (code >= 0x80) read++;
  }
  return { read, unread };
}

function decodeSoundUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark shows as a NUL in every other byte; returns which half is empty. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return null;
}

const asciiLetter = (byte: number | undefined) =>
  byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
const windowsLetters = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9]);
const macLetters = new Set([0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85, 0x8e]);
const undefinedInWindows = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

interface HighBytes {
  readonly count: number;
  readonly windows: number;
  readonly mac: number;
  readonly undefinedInWindows: number;
}

/** Counts the bytes over 127 that would be Swedish letters, in a word, in either encoding. */
function countHighBytes(bytes: Uint8Array): HighBytes {
  let count = 0;
  let windows = 0;
  let mac = 0;
  let undefinedBytes = 0;
  bytes.forEach((byte, index) => {
    if (byte < 128) return;
    count++;
    if (undefinedInWindows.has(byte)) undefinedBytes++;
    if (!asciiLetter(bytes[index - 1]) && !asciiLetter(bytes[index + 1])) return;
    if (windowsLetters.has(byte)) windows++;
    else if (macLetters.has(byte)) mac++;
  });
  return { count, windows, mac, undefinedInWindows: undefinedBytes };
}

/**
 * Turns a text file's bytes into text. UTF-8 is taken where it is valid; what is not is Windows-1252 or Mac Roman,
 * by which of them makes Swedish letters of the bytes.
 * @throws IntakeError ENCODING_UNKNOWN when no encoding makes sense of the bytes.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return certainly('UTF-8 (BOM)', decodeAs('utf-8', bytes));
  if (startsWith(bytes, 0xff, 0xfe)) return certainly('UTF-16 LE', decodeAs('utf-16le', bytes));
  if (startsWith(bytes, 0xfe, 0xff)) return certainly('UTF-16 BE', decodeAs('utf-16be', bytes));
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null)
    return certainly(unmarked === 'utf-16le' ? 'UTF-16 LE' : 'UTF-16 BE', decodeAs(unmarked, bytes));

  const sound = decodeSoundUtf8(bytes);
  if (sound !== null) return certainly(UTF8, sound);
  const text = decodeAs('utf-8', bytes);
  const high = countHighBytes(bytes);
  const { read, unread } = countRead(text);
  // Mostly sound UTF-8 with a few broken bytes is damaged UTF-8, not another encoding.
  if (read > 0 && read >= unread) return { text, encoding: UTF8, damaged: true };
  if (high.mac > high.windows && high.mac >= high.count * 0.5)
    return { text: decodeAs('macintosh', bytes), encoding: 'Mac Roman', damaged: false };
  if (high.undefinedInWindows > 0 && high.windows < high.count * 0.5)
    throw new IntakeError('ENCODING_UNKNOWN', {
      sv: 'Filens teckenkodning går inte att avgöra, så å, ä och ö skulle bli fel. Spara om filen som UTF-8 (i Excel: ”CSV UTF-8”) och försök igen.',
      en: 'The character encoding of the file cannot be told, so letters would come out wrong. Save it as UTF-8 (in Excel: "CSV UTF-8") and try again.',
    });
  return { text: decodeAs('windows-1252', bytes), encoding: 'Windows-1252', damaged: false };
}

/** What å ä ö é Å Ä Ö look like when UTF-8 has been read as Latin-1 and saved again. */
const misread = /Ã[¥¤¶©¨¼¸¦…„–‰\u0085\u0084\u0096]|Â[«»°·]|â€[™œ“”\u009d]/;

/** True when the text holds letters that an earlier program spoilt (`Ã¥` for å). */
export function holdsMisreadLetters(text: string): boolean {
  return misread.test(text);
}
