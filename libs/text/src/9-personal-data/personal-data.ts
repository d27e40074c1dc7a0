import type { Analysis } from '../analysis.js';
import type { TextResources } from '../lexicon/resources.js';
import type { PersonalData, PersonalDataKind, Span } from '../reading.js';
import { findAddresses, type IsPlace } from './addresses.js';
import { findEmails } from './emails.js';
import { NameWords } from './name-words.js';
import { findPersonalNumbers } from './personal-numbers.js';
import { findPersons } from './persons.js';
import { findRegistrations } from './registrations.js';
import { findTelephones } from './telephones.js';

const DIGIT = /\d/u;
const ZERO = 48;
const NINE = 57;
const DIGITS_OF_PERSONAL_NUMBER = 10;
/** A letter O may stand for its first. */
const DIGITS_OF_TELEPHONE = 4;
const EMAIL_SIGNS = ['at)', 'AT)', 'at]', 'at}', 'at )', 'snabel', 'Snabel', 'SNABEL'];
/** Something every sign has. */
const MAY_BE_SIGN = /[)\]}]|nabel|NABEL/u;
const SURE = 0.99;

interface Found extends Span {
  readonly confidence?: number;
}

/**
 * Personal data in a text, in order, never overlapping, each with a kind and a confidence of 0-1. It finds; others decide. Offsets are
 * UTF-16 into the text as received. Where two kinds claim the same stretch, the one told by a checksum or a sign wins over words.
 * Holds nothing but memos of what words are.
 */
export class PersonalDataReader {
  private readonly names: NameWords;

  constructor({ names, frequencies }: Pick<TextResources, 'names' | 'frequencies'>) {
    this.names = new NameWords(names, frequencies);
  }

  read(text: string, analysis: Analysis): readonly PersonalData[] {
    let found: readonly PersonalData[] = [];
    if (mayHoldEmail(text)) found = joined(found, 'email', findEmails(text));
    const digits = countDigits(text);
    if (digits >= DIGITS_OF_PERSONAL_NUMBER) found = joined(found, 'personal-number', findPersonalNumbers(text));
    if (digits >= DIGITS_OF_TELEPHONE) found = joined(found, 'telephone', findTelephones(text));
    if (digits > 1) found = joined(found, 'registration', findRegistrations(text));
    if (digits > 0) found = joined(found, 'address', findAddresses(text, this.placesOf(analysis)));
    return joined(found, 'person', findPersons(text, analysis, this.names, found));
  }

  /** Listed localities, and the places marked in the text. */
  private placesOf({ places }: Analysis): IsPlace {
    const { names } = this.names;
    let marked: ReadonlySet<string> | null = null;
    return (word) => {
      const lower = word.toLowerCase();
      marked ??= new Set(places.flatMap((place) => (place === null ? [] : place.toLowerCase().split(' '))));
      return marked.has(lower) || names.isLocality(lower);
    };
  }
}

function mayHoldEmail(text: string): boolean {
  return text.includes('@') || (MAY_BE_SIGN.test(text) && EMAIL_SIGNS.some((sign) => text.includes(sign)));
}

function countDigits(text: string): number {
  const first = text.search(DIGIT);
  let digits = 0;
  for (let i = first; i >= 0 && i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code <= NINE) digits++;
  }
  return digits;
}

/** Both in order; of the new ones those that overlap nothing found before. */
function joined(
  before: readonly PersonalData[],
  kind: PersonalDataKind,
  spans: readonly Found[],
): readonly PersonalData[] {
  if (spans.length === 0) return before;
  const all: PersonalData[] = [];
  let at = 0;
  let end = 0;
  const takeUntil = (offset: number): void => {
    for (let known = before[at]; known !== undefined && known.start < offset; known = before[++at]) {
      all.push(known);
      end = known.end;
    }
  };
  for (const span of spans) {
    takeUntil(span.end);
    if (span.start < end) continue;
    all.push({ start: span.start, end: span.end, kind, confidence: span.confidence ?? SURE });
    end = span.end;
  }
  takeUntil(Infinity);
  return all;
}
