/** What has changed since a frozen report, and what the municipality has answered. */
import type { FigureChange, FindingChange, ReportChanges } from '../document-changes.js';
import { figure, sentence } from '../report.js';
import { column, textCell } from './figures.js';
import { heading, list, method, paragraph, type Part } from './part.js';

/** A longer table is read by nobody. */
const mostRows = 60;

type Changed = FigureChange & { readonly before: string; readonly after: string };

/** Figures that say the same of a district: the key figure stands for the table's. */
const inHeardTable = /^first:districts\/.+\/voices$/;
const isOfVoices = ({ figureId }: FigureChange) => figureId.startsWith('voices:') || inHeardTable.test(figureId);
const numberIn = (text: string) =>
  Number(/\d[\d\u00a0]*(?:[.,]\d+)?/.exec(text)?.[0].replaceAll('\u00a0', '').replace(',', '.') ?? 0);
const compared = (one: string, other: string) => {
  const [a, b] = [one.toLocaleLowerCase('sv'), other.toLocaleLowerCase('sv')];
  return a === b ? 0 : a < b ? -1 : 1;
};
/** What a row of a table is of. */
const headOf = ({ label }: FigureChange) => label.split(': ')[0] ?? label;
const sizeOf = ({ before, after }: Changed) => Math.abs(numberIn(after) - numberIn(before));

/**
 * Those that are worth a row: they stood in both reports, not in running text only, and are no ends of intervals. First how many
 * have been heard, then what is of the whole, then what has changed most; figures of the same together.
 */
function telling({ figures }: ReportChanges): readonly Changed[] {
  const rows = figures.flatMap((one): Changed[] =>
    one.before === null || one.after === null || one.isInText || /\/(?:lower|upper)$/.test(one.figureId)
      ? []
      : [{ ...one, before: one.before, after: one.after }],
  );
  const key = ({ label, before, after }: FigureChange) => JSON.stringify([label, before, after]);
  const told = rows.filter(
    (one, index) =>
      rows.findIndex((other) => key(other) === key(one)) === index &&
      !(
        inHeardTable.test(one.figureId) &&
        rows.some((other) => other.label.endsWith(` ${headOf(one)}`) && isOfVoices(other))
      ),
  );
  const largest = new Map<string, number>();
  for (const one of told) largest.set(headOf(one), Math.max(largest.get(headOf(one)) ?? 0, sizeOf(one)));
  const rank = (one: Changed) => (isOfVoices(one) ? 0 : one.figureId.includes('/') ? 2 : 1);
  return told.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (rank(a) < 2 ? 0 : (largest.get(headOf(b)) ?? 0) - (largest.get(headOf(a)) ?? 0)) ||
      (rank(a) < 2 ? 0 : compared(headOf(a), headOf(b))),
  );
}

/** Whether more have been heard, as far as the told counts say. */
function moreHeard({ figures }: ReportChanges): boolean {
  return figures.some((one) => isOfVoices(one) && numberIn(one.after ?? '') > numberIn(one.before ?? ''));
}

/** Whether it is confirmed stands among the sources. */
const named = ({ title }: FindingChange) => title.replace(/ \([^()”’]*\)$/, '');

export const changes: Part = ({ item, facts, words }) => {
  const { since } = facts;
  if (since === null) return [];
  const { id, changes: found } = since;
  const number = (what: string, count: number) => figure(`${what}:${id}`, words.place.number(count), [id]);
  const ours = [id];
  const changed = telling(found).length;
  return [
    heading(`${item.id}:heading`, 1, words.changes.heading),
    ...paragraph(`${item.id}:since`, [
      sentence(words.changes.since(since.title, number('version', since.version), since.on), ours),
      sentence(
        changed === 0
          ? words.changes.noFigures()
          : words.changes.figures(figure(`changed:${id}`, words.place.counted(changed), [id])),
        ours,
      ),
      ...(found.came.length + found.went.length === 0 ? [sentence(words.changes.noFindings(), ours)] : []),
    ]),
    ...list(`${item.id}:findings`, [
      ...found.came.map((one) => [sentence(words.changes.came(named(one)), ours)]),
      ...found.went.map((one) => [sentence(words.changes.went(named(one)), ours)]),
    ]),
    ...(changed + found.came.length + found.went.length === 0
      ? []
      : paragraph(
          `${item.id}:means`,
          words.changes.means(moreHeard(found)).map((pieces) => sentence(pieces, ours)),
        )),
  ];
};

export const changesTable: Part = ({ item, facts, words }) => {
  const { since } = facts;
  const rows = since === null ? [] : telling(since.changes);
  if (since === null || rows.length === 0) return [];
  return [
    {
      kind: 'table',
      id: item.id,
      title: words.changes.tableTitle(since.title),
      caption: words.changes.tableCaption,
      table: {
        columns: [column('figure', 'text', words), column('before', 'text', words), column('after', 'text', words)],
        rows: rows
          .slice(0, mostRows)
          .map(({ label, before, after }) => [textCell(label), textCell(before), textCell(after)]),
      },
      sourceIds: [since.id],
    },
  ];
};

/** What the municipality has told residents of what happened then. */
export const answers: Part = ({ item, facts, words }) => [
  heading(`${item.id}:heading`, 1, words.answers.heading),
  ...(facts.answers.length === 0
    ? paragraph(`${item.id}:none`, [sentence(words.answers.none(), [method])])
    : list(
        `${item.id}:list`,
        facts.answers.map(({ id, about, on, text }) => [sentence(words.answers.one(about, on, text), [id])]),
      )),
];
