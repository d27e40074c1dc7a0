import { PackedList, type PackedParts, type ParsedSubmission } from '@guldkorn/intake';
import type { Profile } from '@guldkorn/municipality';
import type { FileToParse } from './file-parsing.js';
import type { ReadFile } from './read-file.js';
import type { TextToRead } from './text-reading.js';

/** What a thread that reads is started with. */
export interface ReaderSetUp {
  readonly profile: Profile;
  /** Every name that a place goes by. */
  readonly places: readonly string[];
}

/** What such a thread is asked for: some texts to be read, or a file. */
export type ReadingOrder =
  | { readonly number: number; readonly texts: readonly TextToRead[] }
  | { readonly number: number; readonly file: FileToParse };

/** Why a file cannot be read, as an IntakeError says it. */
export interface Refusal {
  readonly code: string;
  readonly messages: { readonly sv: string; readonly en: string };
}

/** What became of an order; as JSON, which costs a tenth of cloning so many small objects. */
export type ReadingAnswer = { readonly number: number } & (
  | { readonly readings: string }
  | { readonly file: string; readonly submissions: PackedParts | null }
  | { readonly refusal: Refusal }
  | { readonly error: string }
);

/** A file as it passes from the thread that read it. */
export function packedFile(file: ReadFile): { readonly file: string; readonly submissions: PackedParts | null } {
  if (file.kind === 'note') return { file: JSON.stringify(file), submissions: null };
  const { submissions, ...head } = file;
  return { file: JSON.stringify(head), submissions: submissions.parts() };
}

/** The same where it has come to. */
export function unpackedFile(file: string, submissions: PackedParts | null): ReadFile {
  const head = JSON.parse(file) as ReadFile;
  return head.kind === 'note' || submissions === null
    ? head
    : { ...head, submissions: PackedList.of<ParsedSubmission>(submissions) };
}
