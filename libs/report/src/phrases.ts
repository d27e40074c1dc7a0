import type { Part, Piece } from './report.js';
import type { SpokenShare } from './spoken-share.js';

/** What a finding is about, and what it is called. */
export interface Subject {
  readonly subject: 'keyphrase' | 'theme';
  readonly name: string;
}

/** Those who have been heard, as a share: `ungefär en fjärdedel` and `av dem`, or the whole of it where nothing more is needed. */
export type OfThose = readonly [figure: string, rest?: string];

/** Every sentence of a text in one language. Written so that each can be read aloud by itself. */
export interface Phrases {
  readonly number: (count: number) => string;
  /** In words as far as twelve. */
  readonly counted: (count: number) => string;
  /** `A, B och C`. */
  readonly list: (items: readonly string[]) => string;
  /** `A, B eller C`. */
  readonly either: (items: readonly string[]) => string;
  readonly quoted: (words: string) => string;
  /** A share before who they are: `ungefär sju av tio`, `ungefär hälften av dem`. */
  readonly ofThose: (spoken: SpokenShare) => OfThose;
  /** What stands in the place of masked characters. */
  readonly masked: string;
  readonly title: (place: string) => string;
  readonly voices: (place: string, count: Part) => Piece[];
  readonly voicesFew: (place: string) => Piece[];
  /** What is more common here, all in one sentence. */
  readonly distinct: (names: readonly string[]) => Piece[];
  /** Several of more that there are. */
  readonly distinctAmong: (count: Part, names: readonly string[]) => Piece[];
  readonly noNuggets: (place: string) => Piece[];
  /** How a finding stands in a list of several. */
  readonly inList: (subject: Subject) => string;
  readonly mention: (place: string, subject: Subject, who: readonly Piece[]) => Piece[];
  readonly mentionUnknown: (place: string, subject: Subject) => Piece[];
  /** Others that are as common as the one just spoken of. */
  readonly asMany: (names: readonly string[]) => Piece[];
  readonly moreOften: (subjects: readonly Subject[]) => Piece[];
  readonly elsewhere: (share: Part) => Piece[];
  readonly elsewhereFew: () => Piece[];
  readonly elsewhereUnknown: () => Piece[];
  readonly elsewhereLess: () => Piece[];
  readonly percent: (count: number) => string;
  readonly interval: (place: string, percent: Part, from: Part, to: Part) => Piece[];
  readonly valued: Readonly<Record<'nearlyAll' | 'most', Piece[]>>;
  readonly saidWith: (words: readonly string[]) => Piece[];
  readonly fragile: () => Piece[];
  readonly saidBy: (quotedAs: string) => Piece[];
  readonly moreVoices: string;
  readonly commonTitle: string;
  readonly common: (place: string, names: readonly string[]) => Piece[];
  readonly commonMeans: () => Piece[];
  readonly caveatTitle: string;
  readonly caveat: (place: string) => Piece[];
  readonly rounded: (step: number) => Piece[];
  readonly notHeard: (places: readonly string[]) => Piece[];
  readonly sourceTitles: {
    readonly district: (place: string) => string;
    readonly finding: (place: string, subject: Subject, confirmed: boolean) => string;
    readonly statement: (quotedAs: string) => string;
    readonly commonGround: (name: string) => string;
    readonly method: string;
  };
}
