declare module 'natural/lib/natural/stemmers/porter_stemmer_sv.js' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/inflectors/noun_inflector.js' {
  export default class NounInflector {
    singularize(token: string): string;
  }
}
declare module 'natural/lib/natural/brill_pos_tagger/lib/RuleSet.js' {
  export default class RuleSet {
    constructor(language: 'EN');
  }
}
declare module 'natural/lib/natural/brill_pos_tagger/lib/Brill_POS_Tagger.js' {
  import type RuleSet from 'natural/lib/natural/brill_pos_tagger/lib/RuleSet.js';
  export default class BrillPOSTagger {
    constructor(lexicon: { tagWord(word: string): readonly string[] }, rules: RuleSet);
    tag(words: readonly string[]): {
      readonly taggedWords: readonly { readonly token: string; readonly tag: string }[];
    };
  }
}
