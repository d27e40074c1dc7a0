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
