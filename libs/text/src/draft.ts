import type { RawToken } from './2-tokens/tokens.js';
import type { ValenceResult } from './8-valence/valence.js';
import type { Analysis } from './analysis.js';
import type { KeyphraseMention, PersonalData, Reading, ReadingContext, Span, Token, UniversalTag } from './reading.js';

/** A text on its way through the stages: each reads what those before it have filled in, and fills in its own. */
export class Draft implements Analysis {
  readonly text: string;
  readonly context: ReadingContext;
  sentences: readonly Span[] = [];
  raw: readonly RawToken[] = [];
  /** Index of the sentence each token stands in. */
  sentenceOf: readonly number[] = [];
  places: readonly (string | null)[] = [];
  guess: Reading['language'] = { code: 'other', confidence: 0 };
  tags: readonly UniversalTag[] = [];
  tokens: readonly Token[] = [];
  keys: readonly string[] = [];
  valence: ValenceResult = { reading: { valence: 'unclear', basis: 'none', cues: [] }, of: () => 'unclear' };
  personalData: readonly PersonalData[] = [];
  keyphrases: readonly KeyphraseMention[] = [];

  constructor(text: string, context: ReadingContext) {
    this.text = text;
    this.context = context;
  }

  get language(): Reading['language']['code'] {
    return this.guess.code;
  }

  reading(): Reading {
    return {
      language: this.guess,
      sentences: this.sentences,
      tokens: this.tokens,
      keyphrases: this.keyphrases,
      valence: this.valence.reading,
      personalData: this.personalData,
    };
  }
}
