import type { ParsedNote, SetAside, SourceFormat } from '@guldkorn/intake';
import type { PersonalDataKind, Reading, TextEngine } from '@guldkorn/text';
import type { MaskSpan } from './mask-text.js';
import type { RedactionReason } from './redaction.entity.js';

/** Personal data found in a text and not stored. */
export type FoundSpan = MaskSpan & { readonly id: null; readonly reason: RedactionReason };

const reasonOf: Readonly<Record<PersonalDataKind, RedactionReason>> = {
  'personal-number': 'personalNumber',
  telephone: 'telephone',
  email: 'email',
  registration: 'other',
  address: 'address',
  person: 'name',
};

/** What a reading found, moved `by` characters. */
export function foundInReading(reading: Pick<Reading, 'personalData'>, by = 0): FoundSpan[] {
  return reading.personalData.map(({ start, end, kind }) => ({
    id: null,
    start: start + by,
    end: end + by,
    reason: reasonOf[kind],
  }));
}

/** A meeting note to look for personal data in. */
export interface NoteToSearch {
  readonly text: string;
  readonly format: SourceFormat;
  readonly setAside: readonly SetAside[];
  /** What is said in it: found too when read by itself. */
  readonly statements: readonly { readonly start: number; readonly end: number }[];
  /** Who speaks, as the note names them, where that is known. */
  readonly speakers: readonly string[];
}

/** A note that has just been parsed. */
export function noteToSearch({ text, format, setAside, statements }: ParsedNote): NoteToSearch {
  const speakers = [...new Set(statements.flatMap(({ speaker }) => speaker ?? []))];
  return { text, format, setAside, statements, speakers };
}

/** Characters read at a time: no more than others can wait for. */
const longestPiece = 4000;
/** Milliseconds of reading after which others get their turn. */
const longestTurn = 20;
/** Speakers named by what they are, not by who. */
const namedByRole =
  /^(?:deltagare|talare|speaker|participant|person|okänd|unknown|gäst|guest|invånare|resident|publik|politiker|tjänste\p{L}*|moderator|mötesledare|ordförande|sekreterare|fråga|svar|kommunen|alla|flera|iphone|ipad|galaxy|samsung|android|huawei|xiaomi|lenovo|laptop|dator)(?![\p{L}-])/iu;
/** *From Kerstin (Nälden) to Everyone*: what a chat writes around a name. */
const chatFrom = /^(?:from|från)\s{1,9}/iu;
const chatTo = /\s{1,9}(?:to|till)\s{1,9}\S.{0,80}$/iu;
/** A party, a home, an employer after the name. */
const afterName = /\s{0,9}[,(|].{0,100}$/u;
/** True of a speaker who is named by what they are, not by who: *Deltagare 3*. */
export function isRole(name: string): boolean {
  return namedByRole.test(name);
}

const capitalisedWords = /\p{Lu}[\p{L}\p{M}'’-]{1,40}(?: \p{Lu}[\p{L}\p{M}'’-]{0,40}){1,4}/gu;
const label = /^[\s\d:.,()[\]•*–-]{0,40}([^\s:][^:\n]{0,80}?)\s{0,3}:\s{0,3}$/u;

/**
 * Personal data in the whole of a meeting note, its head and list of those present included, in order, none overlapping another.
 * Beside what the engine finds, whoever speaks under their name, and every name in the list of those present.
 */
export async function foundInNote(engine: TextEngine, note: NoteToSearch): Promise<FoundSpan[]> {
  const found: FoundSpan[] = [];
  let since = performance.now();
  for (const { start, end } of piecesOf(note)) {
    found.push(...foundInReading(engine.read(note.text.slice(start, end)), start));
    if (performance.now() - since < longestTurn) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
  return merged([...found, ...attendanceNames(note), ...speakerNames(note)]);
}

/** In order, those that overlap made one, by the reason of the first. */
export function merged(spans: readonly FoundSpan[]): FoundSpan[] {
  const all: FoundSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last === undefined || span.start >= last.end) all.push(span);
    else if (span.end > last.end) all[all.length - 1] = { ...last, end: span.end };
  }
  return all;
}

/** What is read by itself: each statement, and what lies between them, in pieces that nobody waits long for. */
function* piecesOf({ text, statements, setAside }: NoteToSearch): Generator<{ start: number; end: number }> {
  for (const stretch of [...statements, ...setAside])
    for (let { start } = stretch; start < stretch.end;) {
      const most = start + longestPiece;
      const line = text.lastIndexOf('\n', most - 1);
      const space = text.lastIndexOf(' ', most - 1);
      const end = most >= stretch.end ? stretch.end : (line > start ? line : space > start ? space : most - 1) + 1;
      if (/\p{L}|\d/u.test(text.slice(start, end))) yield { start, end };
      start = end;
    }
}

function attendanceNames({ text, setAside }: NoteToSearch): FoundSpan[] {
  return setAside
    .filter(({ reason }) => reason === 'attendance')
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(capitalisedWords)].map((match) => nameAt(start + match.index, match[0])),
    );
}

function speakerNames(note: NoteToSearch): FoundSpan[] {
  const { text } = note;
  const named = new Set([...note.speakers, ...labelledSpeakers(note)].map(nameAlone));
  return [...named]
    .filter((name) => name.length > 1 && !isRole(name))
    .flatMap((name) => occurrencesOf(name, text).map((at) => nameAt(at, name)));
}

function nameAlone(speaker: string): string {
  return speaker.replace(chatFrom, '').replace(chatTo, '').replace(afterName, '').trim();
}

/** Who stands before a colon: in transcripts and chats any label, elsewhere one of two or more words with capitals. */
function labelledSpeakers({ text, format, setAside }: NoteToSearch): string[] {
  const isTranscript = format === 'vtt' || format === 'srt' || format === 'chat';
  return setAside.flatMap(({ start, end, reason }) => {
    if (reason !== 'marker') return [];
    const [, name] = label.exec(text.slice(start, Math.min(end, start + 160))) ?? [];
    if (name === undefined) return [];
    if (isTranscript) return [name];
    const [words] = name.match(capitalisedWords) ?? [];
    return words === undefined ? [] : [words];
  });
}

/** Where the name stands as words of its own. */
function occurrencesOf(name: string, text: string): number[] {
  const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + name.length))) places.push(at);
  return places;
}

function nameAt(start: number, words: string): FoundSpan {
  return { id: null, start, end: start + words.length, reason: 'name' };
}
