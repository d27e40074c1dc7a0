import { foldName } from '../fold-name.js';
import { isBlank, readLines, type Line, type Span } from './note-lines.js';
import { isClosing } from './talk.js';

/** A letter with its headers, as mail programs save it: what stands above, in and below the sender's own words. */
export interface Mail {
  /** Without `SV:` and the like; null where the letter has no subject. */
  readonly subject: string | null;
  /** As the header names them, without the address; null where only the address stands. */
  readonly sender: string | null;
  /** The header that tells when it was sent; or null. */
  readonly sent: string | null;
  /** The lines of its headers. */
  readonly head: readonly Span[];
  /** Where the sender's own words begin and end: a letter that is answered stands below. */
  readonly from: number;
  readonly to: number;
}

const header =
  /^[*_]{0,2}(från|from|avsändare|till|to|mottagare|skickat|sent|datum|date|ämne|subject|rubrik|kopia|cc|bcc|hemlig kopia|svar till|reply-to|bifogade filer|attachments|prioritet|importance)[*_]{0,2}\s{0,4}:[*_]{0,2}\s{0,8}(.*)$/iu;
const answerPrefix = /^(?:\s{0,3}(?:sv|vb|re|fwd?|fw|vs)\s{0,2}:)+\s{0,8}/iu;
/** What mail programs write above the letter that is answered. */
const aboveQuoted =
  /^(?:[-_]{2,}\s{0,4}(?:ursprungligt|vidarebefordrat|original|forwarded)[^\n]{0,60}|(?:den|on)\s[^\n]{4,120}\s(?:skrev|wrote)\b[^\n]{0,120}:|_{10,})$/iu;
const MOST_LINES_ABOVE = 3;
const FEWEST_HEADERS = 2;

type Field = 'from' | 'sent' | 'subject' | 'other';

function fieldOf(line: string): { readonly field: Field; readonly value: string } | null {
  const match = header.exec(line.trim().slice(0, 400));
  if (match === null) return null;
  const name = foldName(match[1] ?? '');
  const value = (match[2] ?? '').trim();
  if (/^(?:från|from|avsändare)$/u.test(name)) return { field: 'from', value };
  if (/^(?:skickat|sent|datum|date)$/u.test(name)) return { field: 'sent', value };
  return { field: /^(?:ämne|subject|rubrik)$/u.test(name) ? 'subject' : 'other', value };
}

/** The letter that a text is: two headers or more in a row at its top, a sender or a subject among them; else null. */
export function findMail(text: string): Mail | null {
  const lines = readLines(text, null);
  const first = lines.findIndex((line) => fieldOf(line.raw) !== null);
  const above = lines.slice(0, Math.max(0, first)).filter((line) => !isBlank(line));
  if (first < 0 || above.length > MOST_LINES_ABOVE) return null;
  const fields = new Map<Field, string>();
  const head: Line[] = [...above];
  let at = first;
  for (let line = lines[at]; line !== undefined; line = lines[++at]) {
    const found = fieldOf(line.raw);
    // Blank lines may stand between the headers of a page, each a paragraph.
    if (found === null && !(isBlank(line) && fieldOf(lines[at + 1]?.raw ?? '') !== null)) break;
    if (found === null) continue;
    if (!fields.has(found.field)) fields.set(found.field, found.value);
    head.push(line);
  }
  const isSent = fields.has('from') || fields.has('subject');
  if (!isSent || head.length - above.length < FEWEST_HEADERS || !(fields.has('other') || fields.size > 1)) return null;
  // `Datum` and `Rubrik` stand above a meeting's note too.
  if (!fields.has('from') && !head.some((line) => /^[*_]{0,2}(?:ämne|subject)/iu.test(line.raw.trim()))) return null;
  const quoted = lines.slice(at).findIndex((line, index, rest) => isQuotedFrom(line, rest[index + 1]));
  const sender = (fields.get('from') ?? '')
    .replace(/[<([].*/u, '')
    .replace(/["']/gu, '')
    .trim();
  return {
    subject: (fields.get('subject') ?? '').replace(answerPrefix, '').trim() || null,
    sender: sender === '' || sender.includes('@') ? null : sender,
    sent: fields.get('sent') ?? null,
    head,
    from: lines[at]?.start ?? text.length,
    to: quoted < 0 ? text.length : (lines[at + quoted]?.start ?? text.length),
  };
}

function isQuotedFrom(line: Line, next: Line | undefined): boolean {
  const words = line.raw.trim();
  if (aboveQuoted.test(words.slice(0, 300))) return true;
  const field = fieldOf(words);
  if (field?.field !== 'from') return false;
  // `Från: mitt fönster` is the writer's own; a name alone stands above a letter.
  return fieldOf(next?.raw ?? '') !== null || /^\p{Lu}\S*(?: \p{Lu}\S*| <\S+>){0,4}$/u.test(field.value);
}

const salutation =
  /^(?:hej|hejsan|hallå|god (?:dag|morgon|kväll)|bästa|kära|till|hello|dear|hi)(?!\p{L})(?:[ ,]+[\p{L}-]+){0,5}\s{0,2}[!,.]{0,3}$/iu;
const signed = /^\/{1,2}\s?\p{Lu}[\p{L} -]{1,40}$|^-- ?$/u;

/** `Hej!`, `Hej kommunen,`: the line that greets. */
export function isSalutation(line: string): boolean {
  return line.length < 60 && salutation.test(line.trim());
}

/** From here on a letter's lines are its signature: `Med vänlig hälsning`, `// Anna`. */
export function isSignatureLine(line: string): boolean {
  return isClosing(line.trim()) || signed.test(line.trim());
}

/** Where the writer says to live, as written: `Jag bor i Föllinge sedan tolv år` gives `Föllinge sedan tolv år`. */
export function homesToldIn(words: string): string[] {
  return [
    ...words.matchAll(
      /(?<!\p{L})(?:jag|vi) (?:är )?(?:bor|bosatt|bosatta|har bott|lever)(?: \p{Ll}{1,20}){0,3} (?:i|på|vid) (\p{Lu}[\p{L}-]{1,40}(?: \p{Lu}[\p{L}-]{1,40}){0,2})/giu,
    ),
  ].flatMap((match) => (/^\p{Lu}/u.test(match[1] ?? '') ? [match[1] ?? ''] : []));
}
