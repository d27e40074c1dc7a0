import { createHash } from 'node:crypto';
import type { ColumnMapping, LearntRule, NameMeanings } from '@guldkorn/intake';

/** How the columns of a source are read: of every table with the same header. */
export interface ColumnsRule {
  readonly kind: 'columns';
  /** Digest of the header. */
  readonly key: string;
  /** The names in the header, in order. */
  readonly columns: readonly string[];
  readonly mapping: ColumnMapping;
}

/** What a name stands for that the profile does not know. */
export interface NameRule {
  readonly kind: 'name';
  readonly key: string;
  readonly name: string;
  readonly meaning: NameMeanings[string];
}

/** What is remembered from one file to the next; plain data, as it is stored. */
export type RememberedRule = ColumnsRule | NameRule | LearntRule;

/** SHA-256 (hex) of a header's names in their order: tables of one source have the same. */
export function sourceKey(columns: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(columns)).digest('hex');
}

/** A name without case, punctuation and spacing. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
