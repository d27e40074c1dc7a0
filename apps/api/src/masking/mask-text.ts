import type { RedactionReason } from './redaction.entity.js';

declare const masked: unique symbol;

/** A text that may be given out: what is personal data in it is masked. Only this folder makes one. */
export type MaskedText = string & { readonly [masked]: true };

/** A message that may be given out in either language. */
export interface MaskedMessages {
  readonly sv: MaskedText;
  readonly en: MaskedText;
}

/** Why characters of a text that is given out are masked; `hidden`: a statement in a note that those who moderate have hidden. */
export type MaskReason = RedactionReason | 'hidden';

/** Characters that are masked: UTF-16 offsets, `end` exclusive. */
export interface MaskSpan {
  /** Of the stored redaction; null for one that is found anew at each reading. */
  readonly id: string | null;
  readonly start: number;
  readonly end: number;
  readonly reason: MaskReason;
}

/** A text as it is given out, with where and why it is masked, in order, none overlapping another. */
export interface Masked {
  readonly text: MaskedText;
  readonly redactions: readonly MaskSpan[];
}

/** What stands in the place of each masked character. */
export const maskCharacter = '█';

/**
 * The text with a block in the place of each masked character: as long as before, so that offsets hold. Line breaks stay.
 * Spans may overlap and reach outside the text; where two claim the same characters the first keeps them.
 */
export function maskText(text: string, spans: readonly MaskSpan[]): Masked {
  const redactions: MaskSpan[] = [];
  let copy = '';
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(at, span.start);
    const end = Math.min(text.length, span.end);
    if (end <= start) continue;
    copy += text.slice(at, start) + text.slice(start, end).replaceAll(/[^\r\n\u2028\u2029]/g, maskCharacter);
    redactions.push({ ...span, start, end });
    at = end;
  }
  return { text: (copy + text.slice(at)) as MaskedText, redactions };
}

/** The text masked from its first character to its last. */
export function maskWhole(text: string): MaskedText {
  return maskText(text, [{ id: null, start: 0, end: text.length, reason: 'name' }]).text;
}

/** True when the two have a character in common. */
export function overlaps(
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean {
  return one.start < other.end && other.start < one.end;
}
