import type { Channel, VoiceRole } from '@guldkorn/insight';
import type { ParsedAnswer } from '@guldkorn/intake';
import type { ReadingContext } from '@guldkorn/text';
import type { HidingReason } from '../moderation/hiding-reasons.js';
import type { Submission } from '../submissions/submission.entity.js';
import type { IncomingVoice } from './voice-key.js';

/** Something said, before it is read and stored. */
export interface IncomingStatement {
  readonly id: string;
  readonly submissionId: string | null;
  readonly noteId: string | null;
  readonly voice: IncomingVoice;
  readonly text: string;
  /** UTF-16 offsets into the note's text; null for an answer. */
  readonly start: number | null;
  readonly end: number | null;
  readonly questionId: string | null;
  readonly topic: string | null;
  readonly role: VoiceRole;
  readonly channel: Channel;
  readonly districtId: string | null;
  readonly placeId: string | null;
  readonly groupId: string | null;
  readonly occurredOn: string | null;
  readonly mayBeQuoted: boolean;
  readonly fiction: boolean;
  /** What heading or question says of it. */
  readonly prior: ReadingContext['prior'];
  /** Why it is hidden from the start; left out: it is not. */
  readonly hiddenFor?: HidingReason;
  /** What hides it then; left out: the form's trap for machines. */
  readonly hiddenBy?: 'import';
}

/** What one person sent in, with its statements: an answer each. */
export interface IncomingSubmission {
  readonly id: string;
  readonly importId: string | null;
  readonly row: number | null;
  readonly voice: IncomingVoice;
  readonly fingerprint: string;
  readonly answers: readonly ParsedAnswer[];
  readonly districtId: string | null;
  readonly placeId: string | null;
  readonly groupId: string | null;
  /** What its author says of themselves, attribute → value; null when nothing. */
  readonly attributes: Readonly<Record<string, string>> | null;
  readonly receivedOn: string | null;
  readonly receivedAt: Date;
  readonly mayBeQuoted: boolean;
  readonly fiction: boolean;
  /** What is kept of a form that was sent in; left out for what comes in a file. */
  readonly sent?: Pick<Submission, 'original' | 'receipt' | 'suspicion'>;
  readonly statements: readonly IncomingStatement[];
}
