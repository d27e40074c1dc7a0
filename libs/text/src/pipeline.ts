import { splitSentences } from './1-sentences/sentences.js';
import { tokenize } from './2-tokens/tokens.js';
import { LanguageDetector } from './3-language/language.js';
import { PerceptronTagger } from './4-tags/perceptron.js';
import { PlaceNames } from './4-tags/places.js';
import { SwedishTagger } from './4-tags/swedish-tagger.js';
import { tagsOf } from './4-tags/token-tags.js';
import { Lemmatizer } from './5-lemmas/lemmas.js';
import { tokensWithLemmas } from './5-lemmas/tokens-with-lemmas.js';
import { CompoundSplitter } from './6-compounds/compounds.js';
import { KeyphraseReader } from './10-keyphrases/keyphrases.js';
import { ValenceReader } from './8-valence/valence.js';
import { PersonalDataReader } from './9-personal-data/personal-data.js';
import type { Draft } from './draft.js';
import type { Span } from './reading.js';
import { EnglishLexicon } from './lexicon/english.js';
import type { TextResources } from './lexicon/resources.js';

/** One step of the reading. */
export interface Stage {
  readonly name: string;
  run(draft: Draft): void;
}

/** The stages in the order they are run; what they have learnt is passed in, and they hold nothing but memos of what words are. */
export function pipeline(resources: TextResources, placeNames: readonly string[]): readonly Stage[] {
  const english = new EnglishLexicon(resources.english);
  const languages = new LanguageDetector(resources, english);
  const places = new PlaceNames(placeNames);
  const tagger = new SwedishTagger(new PerceptronTagger(resources.tagger, resources), resources);
  const lemmatizer = new Lemmatizer(resources.lemmas, resources.frequencies, resources.dictionary);
  const compounds = new CompoundSplitter(resources.frequencies, resources.dictionary);
  const valence = new ValenceReader(resources);
  const personalData = new PersonalDataReader(resources);
  const keyphrases = new KeyphraseReader(resources, compounds);

  return [
    stage('sentences', (draft) => {
      draft.sentences = splitSentences(draft.text);
    }),
    stage('tokens', (draft) => {
      draft.raw = tokenize(draft.text);
      draft.sentenceOf = sentenceIndex(draft.sentences, draft.raw);
    }),
    stage('places', (draft) => {
      draft.places = places.mark(draft.raw);
    }),
    stage('language', (draft) => {
      const { language } = draft.context;
      draft.guess =
        language === undefined ? languages.ofText(draft.raw, draft.places) : { code: language, confidence: 1 };
    }),
    stage('tags', (draft) => {
      draft.tags = tagsOf(draft, tagger, english);
    }),
    stage('lemmas', (draft) => {
      const { tokens, keys } = tokensWithLemmas(draft, lemmatizer, english);
      draft.tokens = tokens;
      draft.keys = keys;
    }),
    stage('valence', (draft) => {
      draft.valence = valence.read(draft.tokens, draft.sentenceOf, draft.language, draft.context.prior);
    }),
    stage('personal data', (draft) => {
      const { notPersonal = [] } = draft.context;
      const isPersonal = (found: Span) =>
        !notPersonal.some(({ start, end }) => start === found.start && end === found.end);
      draft.personalData = personalData.read(draft.text, draft).filter(isPersonal);
    }),
    stage('keyphrases', (draft) => {
      draft.keyphrases = keyphrases.read(draft, draft.valence, draft.personalData);
    }),
  ];
}

function stage(name: string, run: (draft: Draft) => void): Stage {
  return { name, run };
}

function sentenceIndex(
  sentences: readonly { readonly end: number }[],
  tokens: readonly { readonly start: number }[],
): number[] {
  let current = 0;
  return tokens.map((token) => {
    while (current < sentences.length - 1 && token.start >= (sentences[current]?.end ?? Infinity)) current++;
    return current;
  });
}
