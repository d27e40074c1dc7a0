import { lemmasOfWords, type TextEngine } from '@guldkorn/text';

/** As many headings as the notes of some years have; the profile's own are among them. */
const mostRemembered = 5000;

/**
 * The base forms of a short text's words, remembered: the same headings come again in every note.
 * @returns what intake asks for as `ParseOptions.lemmas`.
 */
export function rememberedLemmas(engine: TextEngine): (text: string) => readonly string[] {
  const remembered = new Map<string, readonly string[]>();
  return (text) => {
    let lemmas = remembered.get(text);
    if (lemmas === undefined) {
      lemmas = lemmasOfWords(engine, text);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(text, lemmas);
    }
    return lemmas;
  };
}
