import type { Profile } from '@guldkorn/municipality';
import { parseDate } from '../calendar-date.js';
import { foldName } from '../fold-name.js';
import type { Column, ColumnMapping, Problem } from '../parsed.js';
import { warning } from '../problem.js';
import { contentsOf, holdsWord, shareOf, type Content } from './column-content.js';
import { hintOfName, type ColumnHint } from './column-names.js';
import { columnNamed } from './column-roles.js';
import type { Table } from './read-table.js';

const roleWords: Readonly<Record<ColumnHint, { readonly sv: string; readonly en: string }>> = {
  group: { sv: 'vilken grupp man hör till: välj ”grupp”', en: 'which group one belongs to, choose "group"' },
  district: { sv: 'vilken bygd man bor i: välj ”bygd”', en: 'which district one lives in, choose "district"' },
  place: { sv: 'vilken ort man bor i: välj ”ort”', en: 'which place one lives in, choose "place"' },
  date: { sv: 'när svaret kom in: välj ”datum”', en: 'when the answer came in, choose "date"' },
};

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
    const hint = hintOfName(foldName(name));
    // Only one column can say it: where another does, this may be words all the same.
    const role = hint === null || columns.some((column) => column.role === hint) ? null : roleWords[hint];
    const advice =
      role === null
        ? {
            sv: 'Är det invånarnas ord: välj den som svarskolumn innan filen läses in.',
            en: 'If it holds residents’ words, choose it as an answer column before the file is imported.',
          }
        : {
            sv: `Säger den ${role.sv} för den innan filen läses in.`,
            en: `If it says ${role.en} for it before the file is imported.`,
          };
    const shown = name.length > 80 ? `${name.slice(0, 79)}…` : name;
    return warning('COLUMN_LEFT_OUT', { sv: `kolumn ${shown}`, en: `column ${shown}` }, null, {
      sv: `Kolumnen ”${shown}” läses inte in. Den är ifylld på ${percent} % av raderna (${filled}). ${advice.sv}`,
      en: `The column "${shown}" is not read in. It is filled in ${percent}% of the rows (${filled}). ${advice.en}`,
    });
  });
}

function holdsWords(content: Content | undefined, profile: Profile): boolean {
  const isWords = (value: string) => holdsWord(value) && parseDate(value, profile.timeZone) === null;
  return content !== undefined && shareOf(content, isWords) >= 0.5;
}
