import { createHash } from 'node:crypto';
import type { PackedSubmissions } from '@guldkorn/intake';
import { DomainError } from '../errors/domain-error.js';
import type { ReadFile } from './read-file.js';
import type { NoteOccasion } from './incoming-note.js';

/**
 * SHA-256 (hex) of what a file comes to as it is understood: equal digests bring in the same, whatever was in before.
 * @param occasion for a note: where it is from.
 */
export function readingDigest(file: ReadFile, occasion: NoteOccasion | null): string {
  return file.kind === 'note' ? digestOf([[occasion, file.text, file.statements, file.setAside]]) : file.digest;
}

/** The same of a table; gone through once, where it is read. */
export function tableDigest(table: PackedSubmissions): string {
  return digestOf(partsOf(table));
}

function* partsOf({ rows, excludedRows, submissions }: PackedSubmissions): Generator<unknown, void, undefined> {
  yield [rows, excludedRows];
  for (const each of submissions)
    yield [
      each.row,
      // What was written, by whom and when.
      each.fingerprint,
      each.districtId,
      each.placeId,
      each.groupId,
      each.receivedOn,
      each.mayBeQuoted,
      each.attributes,
      each.answers.map((answer) => [answer.questionId, answer.text.length]),
    ];
}

function digestOf(parts: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(JSON.stringify(part)).update('\n');
  return hash.digest('hex');
}

/** Refuses to take in something else than was shown. */
export function readingChanged(fileName: string): DomainError {
  return new DomainError(
    'READING_CHANGED',
    {
      sv: `Filen ${fileName} läses nu på ett annat sätt än när den visades för dig. Se igenom den en gång till och läs sedan in den.`,
      en: `The file ${fileName} is now read otherwise than when it was shown to you. Look it over once more, and then take it in.`,
    },
    'conflict',
  );
}
