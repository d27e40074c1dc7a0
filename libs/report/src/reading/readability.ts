/**
 * How hard a text is to read: LIX (Björnsson 1968, Läsbarhet: words a sentence, and the per cent of words of more than six
 * letters), and what makes it so.
 */
import type { ReportLanguage } from '../report.js';
import { officialeseEn } from './officialese-en.js';
import { officialeseSv } from './officialese-sv.js';
import { passivesIn } from './passives.js';

export type ReadingNoteKind = 'longSentence' | 'longWord' | 'passive' | 'officialese';

export interface ReadingNote {
  readonly kind: ReadingNoteKind;
  /** Where: UTF-16 offsets into the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What to write instead; null where that is for the writer to find. */
  readonly plainer: string | null;
}

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Null of a text of too few words for the number to mean anything. */
  readonly lix: number | null;
  /** Words of more than six letters, 0-1. */
  readonly longWords: number;
  readonly notes: readonly ReadingNote[];
}

/** `veryEasy` below 30, `easy` below 40, `middling` below 50, `hard` below 60, then `veryHard` (Björnsson). */
export type LixBand = 'veryEasy' | 'easy' | 'middling' | 'hard' | 'veryHard';

/** A sentence of more words than this is long. */
export const longestSentence = 25;
/** A word of more letters than this counts as long. */
const longestWord = 6;
/** A word of more letters than this is pointed out. */
export const longestPlainWord = 18;
/** LIX of fewer words says nothing. */
export const fewestWords = 25;

const bands: readonly (readonly [LixBand, number])[] = [
  ['veryEasy', 30],
  ['easy', 40],
  ['middling', 50],
  ['hard', 60],
];

export function lixBand(lix: number): LixBand {
  return bands.find(([, below]) => lix < below)?.[0] ?? 'veryHard';
}

const word = /[\p{L}\d]+(?:[-’'.,:][\p{L}\d]+)*/gu;
const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length;
const sentenceEnd = /[.!?…]["”’)]*(?=\s+[\p{Lu}\d"“”–(]|\s*$)|\n+/gu;

interface Span {
  readonly start: number;
  readonly end: number;
}

function sentencesIn(text: string): Span[] {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const all: Span[] = [];
  let at = 0;
  for (const end of [...ends, text.length]) {
    const words = text.slice(at, end);
    const start = at + words.length - words.trimStart().length;
    if (words.trim() !== '') all.push({ start, end: at + words.trimEnd().length });
    at = end;
  }
  return all;
}

const wordLists = { sv: officialeseSv, en: officialeseEn } as const;
const escaped = (forms: string) => forms.replace(/[.*+?^${}()[\]\\]/g, String.raw`\$&`);
const patterns: Readonly<Record<ReportLanguage, readonly (readonly [RegExp, string])[]>> = {
  sv: patternsOf(wordLists.sv),
  en: patternsOf(wordLists.en),
};

function patternsOf(list: readonly (readonly [string, string])[]): (readonly [RegExp, string])[] {
  return list.map(([forms, plainer]) => [
    new RegExp(String.raw`(?<![\p{L}\d-])(?:${escaped(forms)})(?![\p{L}\d-])`, 'giu'),
    plainer,
  ]);
}

function officialeseIn(text: string, language: ReportLanguage): ReadingNote[] {
  return patterns[language].flatMap(([pattern, plainer]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind: 'officialese' as const,
      start: match.index,
      end: match.index + match[0].length,
      plainer,
    })),
  );
}

const countWords = (text: string) => [...text.matchAll(word)].length;

/** @param text as it is read; a line break ends a sentence. */
export function readability(text: string, language: ReportLanguage): Readability {
  const words = [...text.matchAll(word)];
  const sentences = sentencesIn(text);
  const long = words.filter(({ 0: each }) => letters(each) > longestWord);
  const note = (kind: ReadingNoteKind, { start, end }: Span): ReadingNote => ({ kind, start, end, plainer: null });
  const notes = [
    ...sentences
      .filter(({ start, end }) => countWords(text.slice(start, end)) > longestSentence)
      .map((span) => note('longSentence', span)),
    ...words
      .filter(({ 0: each }) => letters(each) > longestPlainWord)
      .map(({ 0: each, index }) => note('longWord', { start: index, end: index + each.length })),
    ...passivesIn(text, language).map((span) => note('passive', span)),
    ...officialeseIn(text, language),
  ];
  const share = words.length === 0 ? 0 : long.length / words.length;
  return {
    words: words.length,
    sentences: sentences.length,
    lix: words.length < fewestWords ? null : Math.round(words.length / sentences.length + 100 * share),
    longWords: share,
    notes: notes.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}
