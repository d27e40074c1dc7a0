import type { NoteHead, ParsedStatement, SetAside } from '../parsed.js';

/** The span is one statement, with these attributes. */
export interface StatementCorrection {
  readonly kind: 'statement';
  /** UTF-16 offsets into `ParsedNote.text`. */
  readonly start: number;
  readonly end: number;
  readonly role: ParsedStatement['role'];
  /** Null: its own words decide. */
  readonly valence: ParsedStatement['valence'];
  readonly speaker: string | null;
  readonly topic: string | null;
}

/** The span is no statement. */
export interface AsideCorrection {
  readonly kind: 'setAside';
  readonly start: number;
  readonly end: number;
  readonly reason: SetAside['reason'];
}

export type SpanCorrection = StatementCorrection | AsideCorrection;

/**
 * What a person corrects in a parsed note. Joining is one span over several statements, splitting is several spans
 * within one. Where spans overlap, the later one in the list holds.
 */
export interface NoteCorrections {
  readonly head?: Partial<NoteHead>;
  readonly spans: readonly SpanCorrection[];
}
