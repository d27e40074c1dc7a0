import type { Span } from './note-lines.js';

export interface PairPart extends Span {
  /** Null for words that stand before the first label, or where there is none. */
  readonly kind: 'question' | 'answer' | null;
  /** Who asks or answers, where the label says: `Svar, Anna Ek:`, `Fråga (Ingela):`. */
  readonly named: string | null;
}

/** The letters that a note marks questions and answers with: `F:` and `S:`, or `Q:` and `A:`; or null. */
export type PairLetters = 'FS' | 'QA' | null;

const name = '\\p{Lu}[^:\\n]{1,60}?';
const atLineStart = '(?<=^|[\\r\\n]\\s{0,8})';
const worded =
  '(?<![\\p{L}\\d])[*_]{0,2}(?<word>Fråga|Kommunens svar|Svar|Question|Answer|^(?:fråga|svar|question|answer))(?:\\s{1,4}(?:nr\\.?\\s?)?\\d{1,2})?' +
  `(?:\\s{1,4}(?:från|av|from|by)\\s{1,4}(?:(?<from>${name})|[^:\\n]{1,40})|,\\s{0,4}(?<comma>${name})|\\s{1,4}(?:kommunen|(?<after>\\p{Lu}\\p{L}+ ${name}))|\\s{0,4}\\((?<beside>[^)\\n]{1,60})\\))?` +
  '[*_]{0,2}\\s{0,8}:[*_]{0,2}';
const dashed = `${atLineStart}[*_]{0,2}(?<dashed>Fråga|Svar)(?:\\s\\d{1,2})?[*_]{0,2}\\s[–-](?=\\s)`;
const answering = `${atLineStart}[*_]{0,2}(?:Kommunen|(?<answerer>${name}))\\s(?<answers>svarar|svarade)[*_]{0,2}\\s{0,4}:[*_]{0,2}`;
const lettered = (letters: string) =>
  `${atLineStart}[*_]{0,2}(?<letter>[${letters}])\\s?\\d{0,2}[*_]{0,2}[:.][*_]{0,2}(?=\\s)`;
const labelPatterns = new Map<PairLetters, RegExp>(
  ([null, 'FS', 'QA'] as const).map((letters) => [
    letters,
    new RegExp([worded, dashed, answering, ...(letters === null ? [] : [lettered(letters)])].join('|'), 'gu'),
  ]),
);
const pairHeading =
  /^(?:vanliga )?(?:frågor|frågorna)(?: (?:och|&|samt|\+|med) | ?\/ ?)(?:\p{L}{1,20} )?svar(?:en)?(?![\p{L}])|^fråga(?: och | & | ?\/ ?)svar(?!\p{L})|^frågestund|^faq(?!\p{L})|^q ?(?:&|and|och) ?a(?!\p{L})|^questions (?:and|&) answers/iu;

/** True for a heading under which questions are followed by their answers, with labels or without. */
export function isPairHeading(label: string): boolean {
  return pairHeading.test(label);
}

/** Which letters mark a note's questions and answers: those of which a line with the first stands above one with the second. */
export function pairLettersOf(text: string): PairLetters {
  const lines = text
    .split(/[\r\n]+/u)
    .map((line) => /^[\s*_>•·–-]{0,12}([FSQA])\s?\d{0,2}[*_]{0,2}[:.]\s/u.exec(line.slice(0, 40))?.[1]);
  const follows = (question: string, answer: string) =>
    lines.some((letter, index) => {
      if (letter !== question) return false;
      const next = lines.slice(index + 1, index + 4).find((each) => each !== undefined);
      return next === answer;
    });
  if (follows('F', 'S')) return 'FS';
  return follows('Q', 'A') ? 'QA' : null;
}

/** True when the words begin with a label of a question or an answer. */
export function hasPair(words: string, letters: PairLetters = null): boolean {
  const trimmed = words.trim().slice(0, 200);
  return splitPairs(trimmed, letters)[0]?.kind !== null;
}

/**
 * The questions and answers of `Fråga: … Svar: …`, each with its words' place, and what stands before them. Words without
 * such labels come back whole, as one part of no kind. A label in mid-sentence is none.
 */
export function splitPairs(words: string, letters: PairLetters = null): PairPart[] {
  const pattern = labelPatterns.get(letters);
  const labels = [...(pattern === undefined ? [] : words.matchAll(pattern))].filter(
    ({ index }) => index === 0 || /[.?!\s]/.test(words[index - 1] ?? ''),
  );
  const first = labels[0];
  if (
    first === undefined ||
    (first.index > 0 && labels.length < 2 && !words.slice(0, first.index).trimEnd().endsWith('?'))
  )
    return [{ start: 0, end: words.length, kind: null, named: null }];
  const before: PairPart[] =
    words.slice(0, first.index).trim() === '' ? [] : [{ start: 0, end: first.index, kind: null, named: null }];
  return [
    ...before,
    ...labels.map((label, index): PairPart => {
      const { word, dashed: dash, answers, letter, from, comma, after, beside, answerer } = label.groups ?? {};
      const isAnswer = /svar|answer/iu.test(word ?? dash ?? answers ?? '') || letter === 'S' || letter === 'A';
      return {
        start: label.index + label[0].length,
        end: labels[index + 1]?.index ?? words.length,
        kind: isAnswer ? 'answer' : 'question',
        named: (from ?? comma ?? after ?? beside ?? answerer)?.trim() ?? null,
      };
    }),
  ];
}

/**
 * Under a heading of questions and answers: the questions that words begin with, and what follows them, where no label
 * parts the two.
 */
export function splitAtQuestion(words: string): PairPart[] {
  const bold = /^\s{0,8}(\*\*|__)([^*_\n]{3,300}\?)\1/u.exec(words);
  if (bold !== null) {
    const start = bold[0].length - 2 - (bold[2] ?? '').length;
    return partsOf(words, start, start + (bold[2] ?? '').length, bold[0].length);
  }
  const end = /^(?:[^.!?\n]{2,300}\?+(?=\s|$)\s{0,8}){1,5}/u.exec(words)?.[0].trimEnd().length ?? 0;
  return partsOf(words, 0, end, end);
}

function partsOf(words: string, start: number, end: number, answerFrom: number): PairPart[] {
  const question: PairPart = { start, end, kind: 'question', named: null };
  const answer: PairPart = { start: answerFrom, end: words.length, kind: 'answer', named: null };
  return [...(end > start ? [question] : []), ...(words.slice(answerFrom).trim() === '' ? [] : [answer])];
}
