import type { Reading, UniversalTag } from '@guldkorn/text';
import { runningSearchForm, searchForm } from './search-form.js';

/**
 * Words of a statement that its running text does not show to a search, one after the other with spaces around: short words
 * by themselves (`ås`; within others they would be found everywhere), base forms after the form that was said (`åkte=åka`),
 * and names, which are told from words that are written alike (`ås=^ås`).
 */
export type WordForms = string;

/** Shorter words than this are searched for whole. */
const longestShort = 3;
const nameSign = '^';
const content = new Set<UniversalTag>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'AUX']);

/** Whether a word is so short that it is looked for whole only: within other words it says nothing. */
export function isShort(word: string): boolean {
  return /^\p{L}+$/u.test(word) && [...word].length <= longestShort;
}

/** The word forms of a text that has been read. */
export function wordForms({ tokens }: Pick<Reading, 'tokens'>): WordForms {
  const entries = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const form = searchForm(token.text).replace(/[\s=^]+/gu, '');
    const base = searchForm(token.lemma).replace(/[\s=^]+/gu, '');
    if (isShort(form)) entries.add(form);
    if (!content.has(token.tag) || base === '') continue;
    if (token.tag === 'PROPN') entries.add(`${form}=${nameSign}${base}`);
    // What stands within the form is found there.
    if (base !== form && (isShort(base) || !form.includes(base))) entries.add(`${form}=${base}`);
  }
  return entries.size === 0 ? '' : ` ${[...entries].join(' ')} `;
}

/** What a search for a short word as it stands looks for in the word forms. */
export function standing(word: string): string {
  return ` ${word} `;
}

/** What a search for a base form looks for in the word forms. */
export function baseForm(word: string): string {
  return `=${word} `;
}

/** What a search for a name looks for in the word forms. */
export function nameForm(name: string): string {
  return `=${nameSign}${name} `;
}

/** The word forms less those that stand nowhere in the text as it is given out. @param shown masked. */
export function formsShown(forms: WordForms, shown: string): WordForms {
  const words = new Set(runningSearchForm(shown).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const isThere = (form: string) => (form.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => words.has(word));
  const kept = forms.split(' ').filter((entry) => entry !== '' && isThere(entry.split('=')[0] ?? ''));
  return kept.length === 0 ? '' : ` ${kept.join(' ')} `;
}
