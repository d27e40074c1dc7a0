import type { Span, TextEngine } from '@guldkorn/text';
import type { MaskedText } from '../masking/mask-text.js';
import type { QueryWord, ReadQueryWord } from './query-words.js';
import { searchForm } from './search-form.js';
import { searchParts } from './search-query.js';
import { isShort } from './word-forms.js';

const letter = '[\\p{L}\\p{M}\\p{N}]';
const letters = `${letter}*`;
/** From where a word begins alone, or a word of thousands of letters would be gone through from each of them. */
const wordFrom = `(?<!${letter})${letters}`;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Stretches where the text is written, be its letters composed or not. */
function written(text: string, words: string, before = '', after = ''): Span[] {
  const forms = [...new Set([words, words.normalize('NFD')])].map(
    (form) => before + form.split(' ').map(escaped).join('\\s+') + after,
  );
  return [...text.matchAll(new RegExp(forms.join('|'), 'giu'))].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
}

/**
 * Where a text says what is searched for: whole words, in order, none overlapping another; the same that the search finds
 * it by. Read from the masked text, so that nothing of what is masked is told.
 */
export function foundWords(engine: TextEngine, read: ReadQueryWord, text: MaskedText, search: string): Span[] {
  const reading = engine.read(text);
  const spans = searchParts(search).flatMap((part) =>
    part.isPhrase ? written(text, searchForm(part.text)) : saidIn(text, reading, read(part.text)),
  );
  return merged(spans);
}

function saidIn(
  text: string,
  { tokens, keyphrases }: Pick<ReturnType<TextEngine['read']>, 'tokens' | 'keyphrases'>,
  { word, bases, name, keys }: QueryWord,
): Span[] {
  if (name !== null)
    return [
      ...tokens.filter((token) => token.tag === 'PROPN' && searchForm(token.lemma) === name),
      ...(isShort(name) ? [] : written(text, `${name}s`, wordFrom, letters)),
    ];
  const wanted = new Set([word, ...bases]);
  const within = bases.filter((base) => !isShort(base));
  return [
    ...tokens.filter(
      (token) => token.kind === 'word' && (searchForm(token.text) === word || wanted.has(searchForm(token.lemma))),
    ),
    ...within.flatMap((base) => written(text, base, wordFrom, letters)),
    ...keyphrases.filter(
      ({ key, parts, form }) =>
        keys.has(key) || parts.some((part) => keys.has(part)) || (!isShort(word) && searchForm(form).includes(word)),
    ),
  ];
}

function merged(spans: readonly Span[]): Span[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = whole.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}
