declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(words: readonly string[]): void;
    listTerms(document: number): { readonly term: string; readonly tfidf: number }[];
  }
}
declare module 'natural/lib/natural/tokenizers/aggressive_tokenizer_sv.js' {
  export default class AggressiveTokenizerSv {
    tokenize(text: string): string[];
  }
}
