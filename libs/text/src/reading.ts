/** A stretch of the text as received: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** ISO 639-1 where the engine tells them apart; `other` covers the rest and texts too short to tell. */
export type Language = 'sv' | 'en' | 'nb' | 'other';

/**
 * How a statement leans: praises what is there, names a trouble, wishes for what is not there.
 * `unclear` is an answer of its own: nothing in heading, question or words decides.
 */
export type Valence = 'praise' | 'trouble' | 'wish' | 'unclear';

/** What decided a valence. */
export type ValenceBasis = 'heading' | 'question' | 'words' | 'none';

export interface ValenceReading {
  readonly valence: Valence;
  readonly basis: ValenceBasis;
  /** The words that decided, when words did. */
  readonly cues: readonly Span[];
}

/** Universal POS tags (Universal Dependencies v2). */
export type UniversalTag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'address' | 'emoji';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** The token in NFC; the slice at the offsets is the original. */
  readonly text: string;
  readonly tag: UniversalTag;
  /** Base form, lower case (proper nouns keep their capitals). */
  readonly lemma: string;
}

/** One mention of a keyphrase in a text. */
export interface KeyphraseMention extends Span {
  /** What makes two mentions the same keyphrase: language-prefixed base form, e.g. `sv:föreningsliv`. */
  readonly key: string;
  /** A form fit to show people: real words, indefinite where the text allows; never a stem. */
  readonly form: string;
  /** Keys of compound parts (extra evidence beside the whole word), e.g. `sv:skidspår` in längdskidspår. */
  readonly parts: readonly string[];
  /** How this mention leans; the statement's unless nearer words say otherwise. */
  readonly valence: Valence;
  /** Salience within this text, 0-1, without any corpus; comparable within one text only. */
  readonly score: number;
}

/** What identifies a person, as data protection counts it. */
export type PersonalDataKind = 'personal-number' | 'telephone' | 'email' | 'registration' | 'address' | 'person';

/** A stretch that is personal data: found here, what is done with it is decided elsewhere. */
export interface PersonalData extends Span {
  readonly kind: PersonalDataKind;
  /** 0-1: how sure it is; below 0.5 nothing is given. */
  readonly confidence: number;
}

/** What reading one text gives. Pure: the same text, context and resources give the same reading. */
export interface Reading {
  readonly language: { readonly code: Language; readonly confidence: number };
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly keyphrases: readonly KeyphraseMention[];
  readonly valence: ValenceReading;
  /** In order, never overlapping. */
  readonly personalData: readonly PersonalData[];
}

/** What is known of a text before it is read. */
export interface ReadingContext {
  /** The valence given by the heading above it or the question it answers. */
  readonly prior?: { readonly valence: Valence; readonly basis: 'heading' | 'question' };
  /** The language, where it is known; otherwise it is told from the words. */
  readonly language?: Language;
  /** Stretches that a person has said are no personal data: what is found there, to the character, is not given. */
  readonly notPersonal?: readonly Span[];
}

/** The door of this library: text in, reading out. */
export interface TextEngine {
  /** Changes whenever the same text may be read otherwise; stored with every analysis. */
  readonly version: string;
  read(text: string, context?: ReadingContext): Reading;
}
