import type { Problem } from '../parsed.js';
import { rowPlace, warning } from '../problem.js';

/** A column's name as it can be shown: on one line, without signs that cannot be seen. */
export function tidyLabel(cell: string): string {
  return cell
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

interface NamedColumns {
  readonly labels: readonly string[];
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/** Names a table's columns after its header so that each has its own name, and says what was changed. */
export function nameColumns(header: readonly string[], width: number, row: number): NamedColumns {
  const labels = Array.from({ length: width }, (_, index) => tidyLabel(header[index] ?? ''));
  const seen = new Set(labels);
  const used = new Set<string>();
  const timesOf = new Map<string, number>();
  const names = labels.map((label, index) => {
    const wanted = label || `Kolumn ${index + 1}`;
    let name = wanted;
    let times = timesOf.get(wanted) ?? 1;
    // The number must make no name that another column has of its own.
    while (used.has(name) || (name !== label && seen.has(name))) name = `${wanted} (${++times})`;
    timesOf.set(wanted, times);
    used.add(name);
    return name;
  });
  const problems: Problem[] = [];
  const tidied = labels.filter((_, index) => /\p{Cc}/u.test((header[index] ?? '').trim()));
  if (tidied.length > 0)
    problems.push(
      warning('HEADER_TIDIED', rowPlace(row), row, {
        sv: `Radbrytningar och osynliga tecken är borttagna ur kolumnnamn: ${quoted(tidied, '”', '”')}. Originalfilen är orörd. Se efter att kolumnerna har fått rätt roller.`,
        en: `Line breaks and invisible characters are left out of names of columns: ${quoted(tidied, '"', '"')}. The original file is untouched. See that the columns have their right roles.`,
      }),
    );
  const renamed = names.filter((name, index) => labels[index] !== '' && name !== labels[index]);
  if (renamed.length > 0)
    problems.push(
      warning('HEADER_REPEATED', rowPlace(row), row, {
        sv: `Flera kolumner har samma namn. De senare kallas här ${quoted(renamed, '”', '”')}. Svarskolumner läses alla; av andra läses den första. Se efter att kolumnerna har fått rätt roller.`,
        en: `Several columns have the same name. The later ones are here called ${quoted(renamed, '"', '"')}. Answer columns are all read; of others the first is. See that the columns have their right roles.`,
      }),
    );
  return { labels, names, problems };
}

function quoted(names: readonly string[], open: string, close: string): string {
  const shown = names.slice(0, 5).map((name) => `${open}${name.slice(0, 60)}${close}`);
  return `${shown.join(', ')}${names.length > 5 ? ' …' : ''}`;
}
