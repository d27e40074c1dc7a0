import { splitSentences } from './1-sentences/sentences.js';
import { tokenize, type RawToken } from './2-tokens/tokens.js';
import { identifyByLetters } from './3-language/identifier.js';
import { LanguageDetector, type LanguageGuess } from './3-language/language.js';
import { PerceptronTagger } from './4-tags/perceptron.js';
import { PlaceNames } from './4-tags/places.js';
import { SwedishTagger } from './4-tags/swedish-tagger.js';
import { Lemmatizer } from './5-lemmas/lemmas.js';
import { CompoundSplitter } from './6-compounds/compounds.js';
import { readKeyphrases } from './7-keyphrases/keyphrases.js';
import { readValence } from './8-valence/valence.js';
import { readPersonalData } from './9-personal-data/personal-data.js';
import type { Analysis } from './analysis.js';
import { EnglishLexicon } from './lexicon/english.js';
import type { TextResources } from './lexicon/resources.js';
import type { Language, Reading, ReadingContext, Span, TextEngine, Token, UniversalTag } from './reading.js';

/** Raised by hand when the code reads a text otherwise; the models have their own fingerprint. */
const CODE_VERSION = '5';
const NAMES_ALONE: LanguageGuess = { code: 'sv', confidence: 0.3 };
const PLAIN_TAGS: Readonly<Record<RawToken['kind'], UniversalTag>> = {
  word: 'X',
  number: 'NUM',
  punctuation: 'PUNCT',
  symbol: 'SYM',
  address: 'X',
  emoji: 'SYM',
};

/** Builds the engine from loaded resources and the municipality's place names. Pure: it holds nothing but memos of what words are. */
export function createTextEngine(
  resources: TextResources,
  options: { readonly places: readonly string[] },
): TextEngine {
  const english = new EnglishLexicon();
  const detector = new LanguageDetector(resources, english, identifyByLetters);
  const places = new PlaceNames(options.places);
  const lemmatizer = new Lemmatizer(resources.lemmas, resources.frequencies, resources.dictionary);
  const tagger = new SwedishTagger(new PerceptronTagger(resources.tagger, resources), resources);
  const compounds = new CompoundSplitter(resources.frequencies, resources.dictionary);

  function analyse(
    sentences: readonly Span[],
    raw: readonly RawToken[],
    language: Language,
    marks: readonly (string | null)[],
  ): Analysis {
    const sentenceOf = sentenceIndex(sentences, raw);
    const tokens: Token[] = [];
    const keys: string[] = [];
    for (let from = 0; from < raw.length;) {
      let to = from;
      while (to < raw.length && sentenceOf[to] === sentenceOf[from]) to++;
      const sentence = raw.slice(from, to);
      const tags = tagSentence(sentence, marks.slice(from, to), language);
      sentence.forEach((token, k) => {
        const tag = tags[k] ?? 'X';
        const { lemma, key } = lemmaOf(token, tag, language, marks[from + k] ?? null);
        tokens.push({ start: token.start, end: token.end, kind: token.kind, text: token.text, tag, lemma });
        keys.push(key);
      });
      from = to;
    }
    return { language, tokens, keys, places: marks, sentenceOf };
  }

  function tagSentence(
    sentence: readonly RawToken[],
    marks: readonly (string | null)[],
    language: Language,
  ): UniversalTag[] {
    const words = sentence.map(({ text }) => text);
    const tags =
      language === 'sv'
        ? tagger.tag(words)
        : language === 'en'
          ? english.tag(words)
          : words.map((): UniversalTag => 'X');
    return sentence.map((token, k) => {
      if ((marks[k] ?? null) !== null) return 'PROPN';
      if (token.kind === 'word') return language === 'sv' || language === 'en' ? wordTag(tags[k]) : 'X';
      return PLAIN_TAGS[token.kind];
    });
  }

  function lemmaOf(
    token: RawToken,
    tag: UniversalTag,
    language: Language,
    place: string | null,
  ): { lemma: string; key: string } {
    if (place !== null) return { lemma: place, key: place };
    if (token.kind === 'word' && language === 'sv') return lemmatizer.lemma(token.text, tag);
    if (token.kind === 'word' && language === 'en') return english.lemma(token.text, tag);
    const lower = token.text.toLowerCase();
    return { lemma: lower, key: lower };
  }

  /** The municipality's own names tell no language; a text of nothing else is taken for Swedish. */
  function guess(raw: readonly RawToken[], marks: readonly (string | null)[]): LanguageGuess {
    const words = raw.filter((token, i) => token.kind === 'word' && marks[i] === null);
    return words.length === 0 && marks.some((mark) => mark !== null) ? NAMES_ALONE : detector.detect(words);
  }

  return {
    version: `${CODE_VERSION}-${resources.fingerprint}`,
    read(text: string, context: ReadingContext = {}): Reading {
      const sentences = splitSentences(text);
      const raw = tokenize(text);
      const marks = places.mark(raw);
      const language = context.language === undefined ? guess(raw, marks) : { code: context.language, confidence: 1 };
      const analysis = analyse(sentences, raw, language.code, marks);
      const valence = readValence(analysis.tokens, analysis.sentenceOf, language.code, resources, context.prior);
      return {
        language,
        sentences,
        tokens: analysis.tokens,
        keyphrases: readKeyphrases(analysis, valence, resources, compounds),
        valence: valence.reading,
        personalData: readPersonalData(text, analysis, resources),
      };
    },
  };
}

/** A word is never punctuation or a number sign, whatever the tagger thinks. */
function wordTag(tag: UniversalTag | undefined): UniversalTag {
  return tag === undefined || tag === 'PUNCT' || tag === 'SYM' ? 'X' : tag;
}

function sentenceIndex(sentences: readonly Span[], tokens: readonly RawToken[]): number[] {
  let current = 0;
  return tokens.map((token) => {
    while (current < sentences.length - 1 && token.start >= (sentences[current]?.end ?? Infinity)) current++;
    return current;
  });
}
