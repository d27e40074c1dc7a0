import { searchForm } from './search-form.js';

/** What is searched for: a word, or words within quotation marks that are to stand together as they are written. */
export interface SearchPart {
  /** Composed characters (NFC), with the capitals that were typed, single spaces within. */
  readonly text: string;
  readonly isPhrase: boolean;
}

const quotes = '"”“„»«';
const parts = new RegExp(`[${quotes}]([^${quotes}]*)[${quotes}]|[^\\s${quotes}]+`, 'gu');

/** The words and phrases of a search, in order. A quotation mark that none closes is none. */
export function searchParts(text: string | null | undefined): SearchPart[] {
  return [...(text ?? '').normalize('NFC').matchAll(parts)].flatMap(([all, quoted]) => {
    const words = (quoted ?? all).replace(/\s+/gu, ' ').trim();
    return words === '' ? [] : [{ text: words, isPhrase: words.includes(' ') }];
  });
}

/** The same in small letters: what a search is called. */
export function searchWords(text: string | null | undefined): string[] {
  return searchParts(text).map((part) => searchForm(part.text));
}
