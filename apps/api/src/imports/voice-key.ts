import { createHash } from 'node:crypto';
import { stableId } from '../database/stable-id.js';
import type { VoiceRole } from '@guldkorn/insight';

/** Who speaks, as far as it is known: enough to count voices, and no name. */
export interface IncomingVoice {
  readonly id: string;
  /** SHA-256, hex. */
  readonly key: string;
  readonly kind: 'person' | 'meeting';
  readonly role: VoiceRole;
  /** Of an unnamed meeting: how many were there; null when not known. */
  readonly participants: number | null;
}

function voice(
  source: string,
  kind: IncomingVoice['kind'],
  role: VoiceRole,
  participants: number | null,
): IncomingVoice {
  const key = createHash('sha256').update(source).digest('hex');
  return { id: stableId('voice', key), key, kind, role, participants };
}

/** One name is one person, however its case, spaces and accents are typed. */
export function foldPersonName(name: string): string {
  return name.normalize('NFKC').toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim();
}

/** The same author in two files is one voice; a submission without author is a voice of its own. */
export function submissionVoice(author: string | null, fingerprint: string): IncomingVoice {
  return voice(
    author === null ? `submission:${fingerprint}` : `author:${foldPersonName(author)}`,
    'person',
    'resident',
    null,
  );
}

/** What tells occasions apart: a transcript and the chat of one meeting are one occasion. */
export interface Occasion {
  readonly meetingId: string | null;
  readonly heldOn: string | null;
  readonly title: string | null;
  /** Where nothing else tells: the note's own id. */
  readonly noteId: string;
}

function occasionKey({ meetingId, heldOn, title, noteId }: Occasion): string {
  if (meetingId !== null) return `programme:${meetingId}`;
  return heldOn !== null && title !== null ? `held:${heldOn}:${foldPersonName(title)}` : noteId;
}

/** A named speaker is a person; the unnamed of an occasion share one voice that stands for at most its participants. */
export function noteVoice(
  occasion: Occasion,
  speaker: string | null,
  role: VoiceRole,
  participants: number | null,
): IncomingVoice {
  const key = occasionKey(occasion);
  if (speaker !== null && speaker.trim() !== '')
    return voice(`note:${key}:${role}:${foldPersonName(speaker)}`, 'person', role, null);
  return voice(`meeting:${key}:${role}`, 'meeting', role, role === 'resident' ? participants : null);
}
