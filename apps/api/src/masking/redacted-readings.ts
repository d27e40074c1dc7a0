import type { FoundSpan } from './found-personal-data.js';
import { overlaps, type MaskSpan } from './mask-text.js';
import { standsInNote, type SourceOfStatement } from './stored-redactions.js';

interface Mentioning {
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

/** The readings of what is said in a note, masked where the note is; no keyphrase is met in what is masked. */
export function redactedReadings<
  Reading extends Mentioning & {
    readonly said: Omit<SourceOfStatement, 'id'>;
    readonly redactions: readonly FoundSpan[];
  },
>(readings: readonly Reading[], ofNote: readonly FoundSpan[]): Reading[] {
  return readings.map((reading) => {
    const { start, end } = reading.said;
    if (!standsInNote(reading.said) || start === null || end === null) return reading;
    const redactions = ofNote
      .filter((span) => overlaps(span, { start, end }))
      .map((span) => ({ ...span, start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }));
    return withoutMasked({ ...reading, redactions }, redactions);
  });
}

/** The reading without the keyphrases that stand in what is masked. */
export function withoutMasked<Reading extends Mentioning>(
  reading: Reading,
  masked: readonly Pick<MaskSpan, 'start' | 'end'>[],
): Reading {
  if (masked.length === 0) return reading;
  const mentions = reading.mentions.filter((mention) => !masked.some((span) => overlaps(mention, span)));
  return { ...reading, mentions };
}
