import { isFictionLine } from '../fiction.js';
import { foldName } from '../fold-name.js';
import type { Span } from './note-lines.js';
import type { Turn } from './read-transcript.js';

interface Cue {
  /** Null when the cue names no one. */
  readonly speaker: string | null;
  readonly words: string;
  /** Begins with a dash: another person than before, whoever it is. */
  readonly isNew: boolean;
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

const dashed = /^\s{0,20}(?:[-–—]\s?|>>\s{0,5})(?=\S)/u;
const voiced = /<v[.\s]/;
const namedLine = /^\s{0,20}\p{Lu}[\p{L} .'-]{1,50}(?:\([^()]{1,30}\)\s?)?:\s+\S/u;

/** A cue's lines as they were said: several voices, or lines that begin with dashes or names, are several people's. */
function readCue(lines: readonly string[]): Cue[] {
  const whole = lines.join(' ');
  if (voiced.test(whole))
    return whole
      .split(/(?=<v[.\s])/)
      .filter((part) => part.trim() !== '')
      .map((part) => readWords(part, false));
  const opens = [dashed, namedLine].find((opening) => lines.filter((line) => opening.test(line)).length > 1);
  if (opens === undefined) {
    // `>>` alone says that someone else speaks.
    const isNew = /^\s{0,20}>>/.test(whole);
    return [readWords(isNew ? whole.replace(dashed, '') : whole, isNew)];
  }
  const turns: string[] = [];
  for (const line of lines)
    if (opens.test(line) || turns.length === 0) turns.push(line.replace(dashed, ''));
    else turns.push(`${turns.pop() ?? ''} ${line}`);
  return turns.map((words) => readWords(words, opens === dashed));
}

/** Words without their tags; `<v Name>` gives the speaker, as does a name before a colon. */
function readWords(said: string, isNew: boolean): Cue {
  const voice = /<v(?:\.[^\s<>]{0,80})?\s+([^<>]{1,120})>/u.exec(said);
  const words = said
    .replace(/<[^<>]{0,200}>|\{\\[^}]{0,40}\}/g, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
  if (voice !== null) return { speaker: (voice[1] ?? '').trim(), words, isNew };
  const named = /^([\p{L}\d][^:]{0,59}?)\s*:\s+(?=\S)/u.exec(words);
  const name = named?.[1] ?? '';
  if (named === null || name.split(/\s+/).length > 6 || /[.?!]\s/.test(name) || noSpeaker.has(foldName(name)))
    return { speaker: null, words, isNew };
  return { speaker: name, words: words.slice(named[0].length), isNew };
}

/**
 * Reads a .vtt's or .srt's cues into turns: cues of one speaker in a row are joined.
 * @returns the rendition, one line a turn, to which the turns' spans refer.
 */
export function readCaptions(captions: string): {
  readonly text: string;
  readonly turns: Turn[];
  readonly asides: { span: Span; fiction: boolean }[];
  readonly headLines: string[];
} {
  const cues: Cue[] = [];
  const notes: string[] = [];
  const [opening = '', ...blocks] = withGaps(captions.replace(/\r\n|\r/g, '\n')).split(/\n(?:[ \t]*\n)+/);
  const openingWords = opening.replace(/^\s*WEBVTT[ \t-]*/u, '');
  for (const block of openingWords.includes('-->') ? [openingWords, ...blocks] : blocks) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const timing = lines.findIndex((line) => line.includes('-->'));
    if (/^NOTE(\s|$)/.test(lines[0] ?? '')) notes.push(lines.join(' ').replace(/^NOTE\s*/, ''));
    else if (timing >= 0 && timing <= 1) cues.push(...readCue(lines.slice(timing + 1)));
    else if (lines.length > 0 && !/^(STYLE|REGION)/.test(lines[0] ?? '')) cues.push(...readCue(lines));
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
  const turns: { speaker: string; isNew: boolean; start: number; end: number }[] = [];
  for (const cue of named) {
    if (cue.words === '') continue;
    const last = turns.at(-1);
    if (last !== undefined && goesOn(cue, last, text)) {
      text += ` ${cue.words}`;
      last.end = text.length;
      continue;
    }
    const speaker = cue.speaker ?? '';
    text += `${text === '' ? '' : '\n'}${speaker === '' ? '' : `${speaker}: `}`;
    turns.push({ speaker, isNew: cue.isNew, start: text.length, end: text.length + cue.words.length });
    text += cue.words;
  }
  return { text, turns, asides, headLines: notes.filter((note) => !isFictionLine(note)) };
}

/** A blank line before every cue's number and time codes, for files that leave it out. */
function withGaps(captions: string): string {
  return captions.replace(/\n(?=\d{1,6}[ \t]{0,5}\n[ \t]{0,5}[\d:.,]{5,15} --> )/g, '\n\n');
}

/** Whether a cue goes on with the turn before it: the same name, or none and nothing that says it is someone else's. */
function goesOn(cue: Cue, last: { readonly speaker: string; readonly isNew: boolean }, text: string): boolean {
  if (cue.isNew) return false;
  if (cue.speaker !== null) return cue.speaker === last.speaker;
  // After a dash without a name it cannot be told who goes on, unless the sentence does.
  return !(last.isNew && last.speaker === '') || !/[.!?…]["”]?$/.test(text.slice(-2));
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
      : { ...cue, speaker: null, words: `${cue.speaker}: ${cue.words}` };
  });
}
