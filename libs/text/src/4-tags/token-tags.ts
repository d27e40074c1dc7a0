import type { RawToken } from '../2-tokens/tokens.js';
import type { EnglishLexicon } from '../lexicon/english.js';
import type { Language, UniversalTag } from '../reading.js';
import type { SwedishTagger } from './swedish-tagger.js';

/** What is known of a text before it is tagged. */
export interface Untagged {
  readonly raw: readonly RawToken[];
  readonly sentenceOf: readonly number[];
  /** The gazetteer's place that each token is part of, or null. */
  readonly places: readonly (string | null)[];
  readonly language: Language;
}

const BY_KIND: Readonly<Record<RawToken['kind'], UniversalTag>> = {
  word: 'X',
  number: 'NUM',
  punctuation: 'PUNCT',
  symbol: 'SYM',
  address: 'X',
  emoji: 'SYM',
};

/** A tag for each token, sentence by sentence; words of other languages than Swedish and English are X. */
export function tagsOf(
  { raw, sentenceOf, places, language }: Untagged,
  swedish: SwedishTagger,
  english: EnglishLexicon,
): UniversalTag[] {
  const tags: UniversalTag[] = [];
  const tagger = language === 'sv' ? swedish : language === 'en' ? english : null;
  for (let from = 0; from < raw.length;) {
    let to = from;
    while (to < raw.length && sentenceOf[to] === sentenceOf[from]) to++;
    const found = tagger?.tag(raw.slice(from, to).map(({ text }) => text));
    for (let i = from; i < to; i++) {
      const kind = raw[i]?.kind ?? 'symbol';
      if ((places[i] ?? null) !== null) tags.push('PROPN');
      else tags.push(kind === 'word' ? wordTag(found?.[i - from]) : BY_KIND[kind]);
    }
    from = to;
  }
  return tags;
}

/** A word is never punctuation or a number sign, whatever the tagger thinks. */
function wordTag(tag: UniversalTag | undefined): UniversalTag {
  return tag === undefined || tag === 'PUNCT' || tag === 'SYM' ? 'X' : tag;
}
