import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { ACTIVITIES } from './10-keyphrases/activities.js';
import type { Language, Reading, TextEngine, UniversalTag } from './reading.js';

const CONTENT = new Set<UniversalTag>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV']);
const LONGEST_STEMMED = 60;
const QUERY_LANGUAGES = ['sv', 'en'] as const;

/** All keys that a reading speaks of: content words' base forms, keyphrases and the parts of compounds, each with its language before it. */
export function lemmaKeys(reading: Reading): ReadonlySet<string> {
  const keys = new Set<string>();
  const tagged = reading.language.code === 'sv' || reading.language.code === 'en';
  for (const token of reading.tokens)
    if (token.kind === 'word' && (!tagged || CONTENT.has(token.tag))) addWord(keys, reading.language.code, token.lemma);
  for (const { key, parts } of reading.keyphrases) {
    keys.add(key);
    for (const part of parts) keys.add(part);
  }
  return keys;
}

/** The keys that a search term may be stored under, read as Swedish and as English, so that a search finds every inflection. */
export function queryKeys(engine: TextEngine, term: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const language of QUERY_LANGUAGES) {
    const reading = engine.read(term, { language });
    for (const { key } of reading.keyphrases) keys.add(key);
    for (const token of reading.tokens) {
      if (token.kind !== 'word') continue;
      addWord(keys, language, token.lemma);
      // A word alone may be tagged as anything: fiska is looked for as fiske all the same.
      const activity = language === 'sv' ? ACTIVITIES.get(token.text.toLowerCase()) : undefined;
      if (activity !== undefined) keys.add(`sv:${activity}`);
    }
  }
  return keys;
}

/** English keyphrases are keyed by stem, so an English word goes in by both. */
function addWord(keys: Set<string>, language: Language, lemma: string): void {
  keys.add(`${language}:${lemma}`);
  if (language === 'en' && lemma.length <= LONGEST_STEMMED) keys.add(`en:${stemmer.stem(lemma)}`);
}
