import type { Analysis } from '../analysis.js';
import type { TextResources } from '../lexicon/resources.js';
import type { PersonalData, PersonalDataKind, Span } from '../reading.js';
import { findAddresses } from './addresses.js';
import { findEmails } from './emails.js';
import { findPersonalNumbers } from './personal-numbers.js';
import { findPersons } from './persons.js';
import { findTelephones } from './telephones.js';

const DIGIT = /\d/u;
/** Looked for one by one: a good deal faster than one pattern over every text. */
const EMAIL_SIGNS = ['@', 'at)', 'AT)', 'at]', 'at}', 'at )', 'snabel', 'Snabel', 'SNABEL'];
const SURE = 0.99;

interface Found extends Span {
  readonly confidence?: number;
}

/**
 * Personal data in a text, in order, never overlapping, each with a kind and a confidence of 0-1. It finds; others decide. Offsets are
 * UTF-16 into the text as received. Where two kinds claim the same stretch, the one told by a checksum or a sign wins over words.
 */
export function readPersonalData(
  text: string,
  analysis: Analysis,
  resources: Pick<TextResources, 'names' | 'frequencies'>,
): PersonalData[] {
  let found: PersonalData[] = [];
  if (EMAIL_SIGNS.some((sign) => text.includes(sign))) found = joined(found, 'email', findEmails(text));
  if (DIGIT.test(text)) {
    const marked = new Set(analysis.places.flatMap((place) => (place === null ? [] : place.toLowerCase().split(' '))));
    const isPlace = (word: string): boolean => {
      const lower = word.toLowerCase();
      return marked.has(lower) || resources.names.isLocality(lower);
    };
    found = joined(found, 'personal-number', findPersonalNumbers(text));
    found = joined(found, 'telephone', findTelephones(text));
    found = joined(found, 'address', findAddresses(text, isPlace));
  }
  return joined(found, 'person', findPersons(text, analysis, resources, found));
}

/** Both in order; of the new ones those that overlap nothing found before. */
function joined(before: readonly PersonalData[], kind: PersonalDataKind, spans: readonly Found[]): PersonalData[] {
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
