import BrillPOSTagger from 'natural/lib/natural/brill_pos_tagger/lib/Brill_POS_Tagger.js';
import RuleSet from 'natural/lib/natural/brill_pos_tagger/lib/RuleSet.js';
import NounInflector from 'natural/lib/natural/inflectors/noun_inflector.js';
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { UniversalTag } from '../reading.js';
import type { PennLexicon } from './penn-lexicon.js';
import { wordSet } from './word-set.js';

const PENN: Readonly<Record<string, UniversalTag>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  RB: 'ADV',
  RBR: 'ADV',
  RBS: 'ADV',
  WRB: 'ADV',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  MD: 'AUX',
  IN: 'ADP',
  TO: 'PART',
  DT: 'DET',
  PDT: 'DET',
  WDT: 'DET',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  EX: 'PRON',
  CC: 'CCONJ',
  CD: 'NUM',
  UH: 'INTJ',
  RP: 'ADP',
  POS: 'PART',
};
/** natural's lexicon slips on words that residents use often. */
const CORRECTIONS: Readonly<Record<string, UniversalTag>> = {
  i: 'PRON',
  bus: 'NOUN',
  love: 'VERB',
  like: 'VERB',
  my: 'PRON',
  is: 'AUX',
  are: 'AUX',
  was: 'AUX',
  were: 'AUX',
  be: 'AUX',
  been: 'AUX',
};
/** Plain words whose singular the inflector spoils. */
const SINGULAR = wordSet(`
  bus gas plus campus bonus status news business tennis wilderness darkness kindness access glass grass class
  always this christmas series species
`);
const CONTRACTION = /^\p{Ll}+n['’]t$/u;
const MODALS = wordSet(
  "can could should would will must may might don't doesn't didn't can't won't shouldn't couldn't wouldn't",
);
const POINTING = wordSet('that which this these those what who all many some both either');
const CLOSING: ReadonlySet<UniversalTag> = new Set<UniversalTag>(['CCONJ', 'ADP', 'X', 'PUNCT', 'AUX', 'VERB']);
const MEMO_LIMIT = 20_000;

/** English by natural: Brill's tagger with its lexicon, the noun inflector for shown forms, Porter's stemmer for keys. */
export class EnglishLexicon {
  private readonly tagger: BrillPOSTagger;
  private readonly inflector = new NounInflector();
  private readonly memo = new Map<string, { readonly lemma: string; readonly key: string }>();

  constructor(private readonly lexicon: PennLexicon) {
    this.tagger = new BrillPOSTagger(lexicon, new RuleSet('EN'));
  }

  has(word: string): boolean {
    return this.lexicon.has(word);
  }

  /** Universal tags of one sentence's words. */
  tag(words: readonly string[]): UniversalTag[] {
    const tags = this.tagger
      .tag(words)
      .taggedWords.map(({ token, tag }): UniversalTag => CORRECTIONS[token.toLowerCase()] ?? PENN[tag] ?? 'X');
    // A capital that only opens the sentence makes no name of a listed noun.
    const opening = (words[0] ?? '').toLowerCase().replace(/['’]s?$/u, '');
    if (tags[0] === 'PROPN' && this.has(opening)) tags[0] = PENN[this.lexicon.tags(opening)?.[0] ?? ''] ?? 'NOUN';
    return tags.map((tag, i) => this.mended(tags, words, i) ?? tag);
  }

  /** What the words around say of a word that may be noun or verb; undefined where they say nothing else than the tagger. */
  private mended(tags: readonly UniversalTag[], words: readonly string[], i: number): UniversalTag | undefined {
    const word = words[i] ?? '';
    const lower = word.toLowerCase();
    if (CONTRACTION.test(lower)) return 'AUX';
    const [before, after] = [tags[i - 1], tags[i + 1]];
    const previous = (words[i - 1] ?? '').toLowerCase();
    if (tags[i] === 'NOUN' && (previous === 'to' || MODALS.has(previous)) && this.mayBe(lower, 'VB')) return 'VERB';
    // "the City": a capital alone makes no name of a listed noun.
    if (tags[i] === 'PROPN' && before === 'DET' && after !== 'PROPN' && this.mayBe(lower, 'NN')) return 'NOUN';
    if (tags[i] !== 'VERB') return undefined;
    const isNominal = before === 'NOUN' || before === 'ADJ' || before === 'DET';
    // "ski tracks": a form in -s after a noun, with no complement to follow, is a plural.
    const closes = after === undefined || CLOSING.has(after);
    if (word.endsWith('s') && isNominal && closes) return 'NOUN';
    // "the high speed", "affordable housing", but "that have" and "this gives".
    const isAfterDet = tags[i - 2] === 'DET' && this.mayBe(previous, 'JJ');
    const isAfterModifier = (before === 'ADJ' || before === 'DET' || isAfterDet) && !POINTING.has(previous);
    return isAfterModifier && !this.mayBe(lower, 'VBD') && !this.mayBe(lower, 'VBN') && this.mayBe(lower, 'NN')
      ? 'NOUN'
      : undefined;
  }

  private mayBe(word: string, penn: string): boolean {
    return this.lexicon.tags(word)?.includes(penn) === true;
  }

  /** A form to show (nouns in the singular) and the stem that makes forms one. */
  lemma(word: string, tag: UniversalTag): { readonly lemma: string; readonly key: string } {
    const bare = word.replace(/['’]s?$/u, '');
    const lower = tag === 'PROPN' ? bare : bare.toLowerCase();
    const memoKey = `${tag} ${lower}`;
    const known = this.memo.get(memoKey);
    if (known !== undefined) return known;
    const lemma =
      tag === 'NOUN' && !SINGULAR.has(lower) && lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss')
        ? this.singular(lower)
        : lower;
    const key = tag === 'PROPN' || word.length > 60 ? lower : stemmer.stem(lemma);
    if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
    this.memo.set(memoKey, { lemma, key });
    return { lemma, key };
  }

  private singular(word: string): string {
    const singular = this.inflector.singularize(word);
    return this.has(singular) || !this.has(word) ? singular : word;
  }
}
