import type { Span } from '../reading.js';

const REGISTRATION =
  /(?<!\p{L})(?:reg\.? ?n(?:umme)?r|regnumret|registreringsn(?:umme)?r|registreringsnumret|(?:reg|registrerings|nummer)skylt(?:en)?)[.:]?(?: (?:är|var|med|på)){0,2}[ :"”]{0,3}([a-zåäö]{3}[ \u00A0-]?\d\d[\da-z])(?![\p{L}\d])/giu;

/** A vehicle's registration number, where a word says that it is one: *regnr ABC 123*. Offsets UTF-16. */
export function findRegistrations(text: string): Span[] {
  return [...text.matchAll(REGISTRATION)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? '').length, end };
  });
}
