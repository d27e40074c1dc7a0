/** The facts that insight counts: statements with their voices and keyphrase mentions. No text is needed. */

export type VoiceRole = 'resident' | 'politician' | 'official';
export type Channel = 'web' | 'focusGroup' | 'dialogueMeeting' | 'openMeeting' | 'other';

/**
 * Who says it. A person counts once however much they say. An unnamed meeting's statements share one
 * `meeting` voice, which stands for at most `participants` persons (null: not known, then one).
 */
export interface VoiceFact {
  readonly id: string;
  readonly kind: 'person' | 'meeting';
  readonly role: VoiceRole;
  readonly participants: number | null;
}

export interface MentionFact {
  readonly key: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly valence: 'praise' | 'trouble' | 'wish' | 'unclear';
  /** True when it is said only as a part of a compound: fäbod in fäbodvall. */
  readonly part?: boolean;
}

export interface StatementFact {
  readonly id: string;
  readonly voiceId: string;
  readonly districtId: string | null;
  readonly groupId: string | null;
  readonly channel: Channel;
  /** ISO date, or null where not known. */
  readonly occurredOn: string | null;
  readonly valence: 'praise' | 'trouble' | 'wish' | 'unclear';
  readonly language: 'sv' | 'en' | 'nb' | 'other';
  readonly mentions: readonly MentionFact[];
  /** UTF-16 length of the text; 0 or left out where it is not known. */
  readonly length?: number;
}

/** A theme and the statements that belong to it. */
export interface ThemeFact {
  readonly id: string;
  readonly label: string;
  /** Each statement once; with the words that decided, where some did: UTF-16 offsets into its text. */
  readonly statements: readonly { readonly statementId: string; readonly start?: number; readonly end?: number }[];
}

/** What is counted: every statement with the voices and districts it refers to. */
export interface InsightInput {
  readonly voices: readonly VoiceFact[];
  readonly statements: readonly StatementFact[];
  readonly districtIds: readonly string[];
  readonly themes?: readonly ThemeFact[];
  /** Statement id → the copied text that it repeats. All who send in the same text are one voice. */
  readonly copiedTextOf?: ReadonlyMap<string, string>;
}

/** Where a figure can be read in the residents' own words. */
export interface Evidence {
  readonly statementId: string;
  readonly start: number;
  readonly end: number;
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
