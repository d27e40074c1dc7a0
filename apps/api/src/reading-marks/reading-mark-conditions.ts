import { sql, type Sql } from '../graphql/sql.js';
import { staffName } from '../quality/staff-name.js';
import type { ReadingMarkFilterInput } from './reading-mark.input.js';

/** What somebody's marks are kept under: capitals do not tell people apart. @throws DomainError NAME_INVALID. */
export function readerKey(by: string): string {
  return staffName(by, 'by').toLocaleLowerCase('sv');
}

function whether(reader: string, column: 'read_at' | 'flagged_at', wanted: boolean | null | undefined): Sql[] {
  if (typeof wanted !== 'boolean') return [];
  return [
    sql(
      `s.id ${wanted ? 'in' : 'not in'} (select statement_id from reading_mark where reader = ? and ${column} is not null)`,
      reader,
    ),
  ];
}

/**
 * True of statements, called `s`, that somebody has marked so. For lists of statements only: figures of people are not to
 * be asked for by marks, for by these anybody may choose any set. @throws DomainError NAME_INVALID.
 */
export function markConditions(marks: ReadingMarkFilterInput | null | undefined): Sql[] {
  if (!marks) return [];
  const reader = readerKey(marks.by);
  return [...whether(reader, 'read_at', marks.isRead), ...whether(reader, 'flagged_at', marks.isFlagged)];
}
