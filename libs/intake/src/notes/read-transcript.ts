import type { Gazetteer, Profile } from '@guldkorn/municipality';
import { isFictionLine } from '../fiction.js';
import { foldName } from '../fold-name.js';
import { Attendance } from './attendance.js';
import type { Span } from './note-lines.js';
import { warning } from '../problem.js';
import { chatHeader } from './chat-header.js';
import type { NoteBuilder } from './note-builder.js';
import { splitLong, trimmed } from './sentence-spans.js';
import { introducedRole, Speakers, type Speaker } from './speaker.js';
import { isGreetingOrProcedure, wordsSaid } from './talk.js';
import { LONG_STATEMENT_WORDS } from './read-written-note.js';

/** One person's words until the next person speaks, as a span of the note's text. */
export interface Turn extends Span {
  readonly speaker: string;
}

const FEWEST_WORDS_SAID = 4;

/**
 * Makes statements of turns of speech or chat messages. Set aside are greetings, talk about sound and turns and, in
 * speech, turns of fewer than four words; a written message may be one word and still say something.
 */
export function stateTurns(
  turns: readonly Turn[],
  text: string,
  spoken: boolean,
  builder: NoteBuilder,
  profile: Profile,
  gazetteer: Gazetteer,
): void {
  const speakers = new Speakers(profile, gazetteer, new Attendance());
  const known = new Map<string, Speaker>();
  const openings = new Map<string, Turn[]>();
  for (const turn of turns) {
    const first = openings.get(turn.speaker);
    if (first === undefined) openings.set(turn.speaker, [turn]);
    else if (first.length < 3) first.push(turn);
  }
  for (const [name, opening] of openings) {
    const speaker = speakers.read(name);
    const introduced = opening
      .map((turn) => introducedRole(text.slice(turn.start, turn.end)))
      .find((role) => role !== null);
    known.set(name, { ...speaker, role: speaker.role ?? introduced ?? null });
  }
  for (const turn of turns) {
    const words = text.slice(turn.start, turn.end);
    const speaker = known.get(turn.speaker);
    if (isGreetingOrProcedure(words, spoken) || wordsSaid(words) < (spoken ? FEWEST_WORDS_SAID : 1)) {
      builder.setAside(turn, 'greeting');
      continue;
    }
    for (const { span, role } of questionAndAnswer(turn, words))
      for (const part of splitLong(text, span, LONG_STATEMENT_WORDS))
        builder.state({
          ...part,
          role: role ?? speaker?.role ?? 'resident',
          speaker: turn.speaker === '' ? null : turn.speaker,
          speakerDistrictId: speaker?.districtId ?? null,
          speakerPlaceId: speaker?.placeId ?? null,
          valence: null,
          valenceBasis: null,
          topic: null,
        });
  }
}

/** A chat message may open with its own `Fråga:` or `Svar:`; an answer is the municipality's. */
function questionAndAnswer(turn: Turn, words: string): { span: Span; role: 'official' | null }[] {
  const label = /^(Fråga|Svar|Question|Answer)\s*:\s*/iu.exec(words);
  return [
    {
      span: { start: turn.start + (label?.[0].length ?? 0), end: turn.end },
      role: /^(svar|answer)$/iu.test(label?.[1] ?? '') ? 'official' : null,
    },
  ];
}

/** Reads a saved Zoom chat; the text is the file's own. Lines above the first message are the head. */
export function readChat(
  text: string,
  builder: NoteBuilder,
): { readonly turns: Turn[]; readonly headLines: string[]; readonly fiction: boolean } {
  const turns: { speaker: string; isPrivate: boolean; start: number; end: number }[] = [];
  const headLines: string[] = [];
  let fiction = false;
  let open = false;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const header = chatHeader(line);
    const last = turns.at(-1);
    if (header !== null) {
      if (turns.length === 0 && header.date !== null) headLines.push(header.date);
      turns.push({
        speaker: header.speaker,
        isPrivate: header.isPrivate,
        start: match.index + header.wordsAt,
        end: match.index + line.length,
      });
      open = true;
    } else if (/^\s*(Replying to|Reacted to|Removed a|Svarar|Reagerade på)\s.*["”]/u.test(line)) {
      builder.setAside({ start: match.index, end: match.index + line.length }, 'greeting');
      // What follows a quotation in the same message is a span of its own, so that spans never overlap.
      if (last !== undefined) turns.push({ ...last, start: match.index + line.length, end: match.index + line.length });
    } else if (last !== undefined && open) last.end = match.index + line.length;
    else {
      const span = { start: match.index, end: match.index + line.length };
      fiction ||= isFictionLine(line);
      if (!isFictionLine(line)) headLines.push(line.trim());
      builder.setAside(span, isFictionLine(line) ? 'fiction' : 'head');
    }
  }
  const filled = turns
    .map((turn) => ({ ...turn, ...trimmed(text, turn.start, turn.end) }))
    .filter((turn) => turn.start < turn.end);
  for (const turn of filled.filter(({ isPrivate }) => isPrivate)) {
    builder.setAside(turn, 'prose');
    const line = builder.lineAt(turn.start);
    builder.problems.push(
      warning('PRIVATE_MESSAGE_LEFT_OUT', { sv: `rad ${line}`, en: `line ${line}` }, line, {
        sv: 'Meddelandet skickades till en enda person, inte till mötet. Det räknas inte som ett yttrande. Ta gärna bort det ur filen.',
        en: 'The message was sent to one person, not to the meeting. It does not count as a statement. Consider removing it from the file.',
      }),
    );
  }
  return { turns: filled.filter(({ isPrivate }) => !isPrivate), headLines, fiction };
}

interface Cue {
  readonly speaker: string | null;
  readonly words: string;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
  '&quot;': '"',
  '&#39;': "'",
};
const noSpeaker = new Set([
  'så',
  'alltså',
  'ja',
  'nej',
  'jo',
  'fråga',
  'svar',
  'obs',
  'ps',
  'exempelvis',
  'till exempel',
  'men',
  'och',
  'kort sagt',
  'frågan är',
  'poängen är',
]);

/** Words of a cue without its tags; `<v Name>` gives the speaker. */
function readCue(lines: readonly string[]): Cue {
  const joined = lines.join(' ');
  const voice = /<v(?:\.[^\s<>]{0,80})?\s+([^>]{1,120})>/u.exec(joined);
  const words = joined
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
  if (voice !== null) return { speaker: (voice[1] ?? '').trim(), words };
  const named = /^([\p{L}\d][^:]{0,59}?)\s*:\s+(?=\S)/u.exec(words);
  const name = named?.[1] ?? '';
  if (named === null || name.split(/\s+/).length > 6 || /[.?!]\s/.test(name) || noSpeaker.has(foldName(name)))
    return { speaker: null, words };
  return { speaker: name, words: words.slice(named[0].length) };
}

/**
 * Reads a .vtt's cues into turns: cues of one speaker in a row are joined.
 * @returns the rendition, one line a turn, to which the turns' spans refer.
 */
export function readVtt(vtt: string): {
  readonly text: string;
  readonly turns: Turn[];
  readonly asides: { span: Span; fiction: boolean }[];
  readonly headLines: string[];
} {
  const cues: Cue[] = [];
  const notes: string[] = [];
  const [opening = '', ...blocks] = vtt.replace(/\r\n|\r/g, '\n').split(/\n(?:[ \t]*\n)+/);
  const openingWords = opening.replace(/^\s*WEBVTT[ \t-]*/u, '');
  for (const block of openingWords.includes('-->') ? [openingWords, ...blocks] : blocks) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const timing = lines.findIndex((line) => line.includes('-->'));
    if (/^NOTE(\s|$)/.test(lines[0] ?? '')) notes.push(lines.join(' ').replace(/^NOTE\s*/, ''));
    else if (timing >= 0 && timing <= 1) cues.push(readCue(lines.slice(timing + 1)));
    else if (lines.length > 0 && !/^(STYLE|REGION)/.test(lines[0] ?? '')) cues.push(readCue(lines));
  }
  if (!openingWords.includes('-->') && openingWords.trim() !== '')
    notes.unshift(openingWords.replace(/\s+/g, ' ').trim());
  const named = settleSpeakers(cues);
  const asides: { span: Span; fiction: boolean }[] = [];
  let text = '';
  for (const note of notes.filter((each) => each.trim() !== '')) {
    text += text === '' ? '' : '\n';
    asides.push({ span: { start: text.length, end: text.length + note.length }, fiction: isFictionLine(note) });
    text += note;
  }
  const turns: { speaker: string; start: number; end: number }[] = [];
  for (const cue of named) {
    if (cue.words === '') continue;
    const last = turns.at(-1);
    if (last !== undefined && (cue.speaker === null || cue.speaker === last.speaker)) {
      text += ` ${cue.words}`;
      last.end = text.length;
      continue;
    }
    const speaker = cue.speaker ?? '';
    text += `${text === '' ? '' : '\n'}${speaker === '' ? '' : `${speaker}: `}`;
    turns.push({ speaker, start: text.length, end: text.length + cue.words.length });
    text += cue.words;
  }
  return { text, turns, asides, headLines: notes.filter((note) => !isFictionLine(note)) };
}

/** A name before a colon is a speaker's when most cues have one or when it comes back; else it is part of the words. */
function settleSpeakers(cues: readonly Cue[]): Cue[] {
  const counts = new Map<string, number>();
  for (const { speaker } of cues) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const usual = cues.filter(({ speaker }) => speaker !== null).length >= cues.length * 0.5;
  return cues.map((cue) => {
    if (cue.speaker === null || usual || (counts.get(cue.speaker) ?? 0) > 1) return cue;
    return /^\p{Lu}\p{L}+ \p{Lu}/u.test(cue.speaker) || /\(/.test(cue.speaker)
      ? cue
      : { speaker: null, words: `${cue.speaker}: ${cue.words}` };
  });
}
