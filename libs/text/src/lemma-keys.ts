import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { ACTIVITIES } from './10-keyphrases/activities.js';
import type { Language, Reading, Span, TextEngine, UniversalTag } from './reading.js';

const CONTENT = new Set<UniversalTag>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV']);
const LONGEST_STEMMED = 60;
const QUERY_LANGUAGES = ['sv', 'en'] as const;

/** All keys that a reading speaks of: content words' base forms, keyphrases and the parts of compounds, each with its language before it. */
export function lemmaKeys(reading: Reading): ReadonlySet<string> {
  return new Set(lemmaPlaces(reading).keys());
}

/** The keys of `lemmaKeys`, each with the place in the text where it is first spoken of; a part's place is its compound's. */
export function lemmaPlaces(reading: Reading): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  const add = (key: string, { start, end }: Span): void => {
    const known = places.get(key);
    if (known === undefined || start < known.start) places.set(key, { start, end });
  };
  const { code } = reading.language;
  const tagged = code === 'sv' || code === 'en';
  for (const token of reading.tokens)
    if (token.kind === 'word' && (!tagged || CONTENT.has(token.tag)))
      for (const key of wordKeys(code, token.lemma)) add(key, token);
  for (const mention of reading.keyphrases) for (const key of [mention.key, ...mention.parts]) add(key, mention);
  return places;
}

/** The keys that a search term may be stored under, read as Swedish and as English, so that a search finds every inflection. */
export function queryKeys(engine: TextEngine, term: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const language of QUERY_LANGUAGES) {
    const reading = engine.read(term, { language });
    for (const { key } of reading.keyphrases) keys.add(key);
    for (const token of reading.tokens) {
      if (token.kind !== 'word') continue;
      for (const key of wordKeys(language, token.lemma)) keys.add(key);
      // A word alone may be tagged as anything: fiska is looked for as fiske all the same.
      const activity = language === 'sv' ? ACTIVITIES.get(token.text.toLowerCase()) : undefined;
      if (activity !== undefined) keys.add(`sv:${activity}`);
    }
  }
  return keys;
}

/** English keyphrases are keyed by stem, so an English word goes in by both. */
function wordKeys(language: Language, lemma: string): string[] {
  const key = `${language}:${lemma}`;
  return language === 'en' && lemma.length <= LONGEST_STEMMED ? [key, `en:${stemmer.stem(lemma)}`] : [key];
}
