import type { Profile } from '@guldkorn/municipality';
import { parseDate } from '../calendar-date.js';
import type { Column, ColumnMapping, Problem } from '../parsed.js';
import { warning } from '../problem.js';
import { contentOf, holdsWord, shareOf } from './column-content.js';
import { columnNamed } from './column-roles.js';
import type { Table } from './read-table.js';

/** A warning for each column of words that is left out without a person having said so. */
export function leftOutColumns(
  table: Table,
  columns: readonly Column[],
  mapping: ColumnMapping,
  profile: Profile,
): Problem[] {
  const chosen = new Set(Object.keys(mapping).map((name) => columnNamed(table.names, name)));
  return columns
    .filter(({ role, index }) => role === 'ignore' && !chosen.has(index) && holdsWords(table, index, profile))
    .map(({ name, index }) => {
      const filled = table.rows.filter(({ cells }) => (cells[index] ?? '').trim() !== '').length;
      const percent = Math.max(1, Math.round((filled / table.rows.length) * 100));
      const shown = name.length > 80 ? `${name.slice(0, 79)}…` : name;
      return warning('COLUMN_LEFT_OUT', { sv: `kolumn ${shown}`, en: `column ${shown}` }, null, {
        sv: `Kolumnen ”${shown}” läses inte in. Den är ifylld på ${percent} % av raderna (${filled}). Är det invånarnas ord: välj den som svarskolumn innan filen läses in.`,
        en: `The column "${shown}" is not read in. It is filled in ${percent}% of the rows (${filled}). If it holds residents’ words, choose it as an answer column before the file is imported.`,
      });
    });
}

function holdsWords(table: Table, index: number, profile: Profile): boolean {
  const isWords = (value: string) => holdsWord(value) && parseDate(value, profile.timeZone) === null;
  return shareOf(contentOf(table, index), isWords) >= 0.5;
}
