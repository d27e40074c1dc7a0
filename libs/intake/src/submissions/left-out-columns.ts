import type { Profile } from '@guldkorn/municipality';
import { parseDate } from '../calendar-date.js';
import type { Column, ColumnMapping, Problem } from '../parsed.js';
import { warning } from '../problem.js';
import { contentsOf, holdsWord, shareOf, type Content } from './column-content.js';
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
  const ignored = columns.filter(({ role, index }) => role === 'ignore' && !chosen.has(index));
  if (ignored.length === 0) return [];
  const contents = contentsOf(table);
  const leftOut = ignored.filter(({ index }) => holdsWords(contents[index], profile));
  const filledIn = leftOut.map(() => 0);
  if (leftOut.length > 0)
    for (const { cells } of table.rows)
      leftOut.forEach(({ index }, at) => {
        if ((cells[index] ?? '').trim() !== '') filledIn[at] = (filledIn[at] ?? 0) + 1;
      });
  return leftOut.map(({ name }, at) => {
    const filled = filledIn[at] ?? 0;
    const percent = Math.max(1, Math.round((filled / table.rows.length) * 100));
    const shown = name.length > 80 ? `${name.slice(0, 79)}…` : name;
    return warning('COLUMN_LEFT_OUT', { sv: `kolumn ${shown}`, en: `column ${shown}` }, null, {
      sv: `Kolumnen ”${shown}” läses inte in. Den är ifylld på ${percent} % av raderna (${filled}). Är det invånarnas ord: välj den som svarskolumn innan filen läses in.`,
      en: `The column "${shown}" is not read in. It is filled in ${percent}% of the rows (${filled}). If it holds residents’ words, choose it as an answer column before the file is imported.`,
    });
  });
}

function holdsWords(content: Content | undefined, profile: Profile): boolean {
  const isWords = (value: string) => holdsWord(value) && parseDate(value, profile.timeZone) === null;
  return content !== undefined && shareOf(content, isWords) >= 0.5;
}
