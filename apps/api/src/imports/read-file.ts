import type { PackedSubmissions, ParsedNote } from '@guldkorn/intake';

/** A table as it was read. */
export interface ReadTable extends PackedSubmissions {
  /** Of what it comes to: reading-digest.ts. */
  readonly digest: string;
}

/** A file as it was read: plain data, but for the table's packed rows. */
export type ReadFile = ReadTable | ParsedNote;
