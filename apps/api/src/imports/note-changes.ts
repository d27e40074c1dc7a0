import type { NoteCorrections, NoteHead, ParsedNote, SpanCorrection } from '@guldkorn/intake';
import { DomainError } from '../errors/domain-error.js';
import type { MaskedText } from '../masking/mask-text.js';
import type { Masking } from '../masking/masking.js';
import type { NoteChangeInput, NoteHeadInput } from './note-change.input.js';

/**
 * Who speaks in a note, each once: as the note names them in the order in which they first speak, then whom a person has
 * named. Numbered by their place, from 1, so that nobody need be told by name.
 */
export function speakersOf(note: ParsedNote, corrections: NoteCorrections): string[] {
  const named = note.statements.flatMap(({ speaker }) => speaker ?? []);
  const added = corrections.spans.flatMap((span) => (span.kind === 'statement' ? (span.speaker ?? []) : []));
  return [...new Set([...named, ...added])];
}

/** The words of a note that are told masked, so that they are known again when they are sent back. */
export function wordsTold(note: ParsedNote, { spans, head = {} }: NoteCorrections): string[] {
  const topics = [...note.statements, ...spans].flatMap((each) => ('topic' in each ? (each.topic ?? []) : []));
  const heads = [note.head, head].flatMap(({ title, venue }) => [title ?? [], venue ?? []].flat());
  return [...new Set([...topics, ...heads])];
}

/** A correction as it is told: the speaker by number. */
export interface NoteChange {
  readonly start: number;
  readonly end: number;
  readonly setAside: Extract<SpanCorrection, { kind: 'setAside' }>['reason'] | null;
  readonly role: Extract<SpanCorrection, { kind: 'statement' }>['role'];
  readonly valence: Extract<SpanCorrection, { kind: 'statement' }>['valence'];
  readonly speaker: number | null;
  readonly topic: MaskedText | null;
}

export function noteChange(span: SpanCorrection, speakers: readonly string[], masking: Masking): NoteChange {
  const { start, end } = span;
  if (span.kind === 'setAside')
    return { start, end, setAside: span.reason, role: 'resident', valence: null, speaker: null, topic: null };
  const { role, valence } = span;
  const topic = span.topic === null ? null : masking.shortText(span.topic);
  const speaker = span.speaker === null ? null : speakers.indexOf(span.speaker) + 1;
  return { start, end, setAside: null, role, valence, speaker, topic };
}

/**
 * What a person says of a note, put together with what was said before, whose speakers it may number.
 * @param real gives back the words that a person was shown in another form; what they have written themselves stays.
 * @throws DomainError SPEAKER_UNKNOWN.
 */
export function correctionsOf(
  changes: readonly NoteChangeInput[],
  head: NoteHeadInput | null,
  given: { readonly speakers: readonly string[]; readonly real: (shown: string) => string },
): NoteCorrections {
  const speakerOf = ({ speaker, speakerName }: NoteChangeInput): string | null => {
    if ((speakerName ?? '').trim() !== '') return (speakerName ?? '').trim();
    if ((speaker ?? null) === null) return null;
    const found = given.speakers[(speaker ?? 0) - 1];
    if (found === undefined)
      throw new DomainError('SPEAKER_UNKNOWN', {
        sv: `Anteckningen har ingen talare med nummer ${speaker}. Välj en av 1-${given.speakers.length}, eller skriv namnet.`,
        en: `The note has no speaker with number ${speaker}. Choose one of 1-${given.speakers.length}, or write the name.`,
      });
    return found;
  };
  const spans = changes.map((change): SpanCorrection => {
    const { start, end, role } = change;
    if (change.setAside) return { kind: 'setAside', start, end, reason: change.setAside };
    const valence = change.valence === 'unclear' ? null : (change.valence ?? null);
    const topic = change.topic ? given.real(change.topic) : null;
    return { kind: 'statement', start, end, role, valence, speaker: speakerOf(change), topic };
  });
  return head === null ? { spans } : { spans, head: headOf(head, given.real) };
}

/** What was left out stays out: it is stored, where undefined would become null. */
function headOf(
  { title, date, venue, participants }: NoteHeadInput,
  real: (shown: string) => string,
): Partial<NoteHead> {
  const words = (text: string | null) => (text === null ? null : real(text));
  return {
    ...(title === undefined ? {} : { title: words(title) }),
    ...(date === undefined ? {} : { date }),
    ...(venue === undefined ? {} : { venue: words(venue) }),
    ...(participants === undefined ? {} : { participants }),
  };
}
