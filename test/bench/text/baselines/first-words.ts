import keywordExtractor from 'keyword-extractor';

/**
 * The package keyword-extractor as it is, told that the text is Swedish: its own words and stop words, each once, in the
 * order of the text; it ranks nothing.
 */
export function firstWords(text: string): string[] {
  return keywordExtractor.extract(text, {
    language: 'swedish',
    remove_digits: true,
    return_changed_case: true,
    remove_duplicates: true,
  });
}
