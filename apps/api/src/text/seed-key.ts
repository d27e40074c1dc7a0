import type { TextEngine } from '@guldkorn/text';

/** The key that the text engine gives a theme's seed word or phrase, e.g. `sv:skog`: what its lemmas are matched by. */
export function seedKey(engine: TextEngine, seed: string, language: 'sv' | 'en'): string {
  const reading = engine.read(seed, { language });
  const words = reading.tokens.filter((token) => token.kind === 'word').map((token) => token.lemma);
  const phrase =
    words.length > 1
      ? reading.keyphrases.find((mention) => mention.start === 0 && mention.end === seed.length)
      : undefined;
  return phrase?.key ?? `${language}:${words.join(' ')}`;
}
