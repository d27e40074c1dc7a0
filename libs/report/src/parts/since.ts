/** What has changed since a frozen report, and what the municipality has answered. */
import type { FigureChange, FindingChange, ReportChanges } from '../document-changes.js';
import { figure, sentence } from '../report.js';
import { column, textCell } from './figures.js';
import { heading, list, method, paragraph, type Part } from './part.js';

/** A longer table is read by nobody. */
const mostRows = 60;

/** Those that are worth a row: they stood in both reports, not in running text only, and are no ends of intervals. */
function telling({ figures }: ReportChanges): readonly (FigureChange & { before: string; after: string })[] {
  const rows = figures.flatMap((one) =>
    one.before === null || one.after === null || one.isInText || /\/(?:lower|upper)$/.test(one.figureId)
      ? []
      : [{ ...one, before: one.before, after: one.after }],
  );
  const key = ({ label, before, after }: FigureChange) => JSON.stringify([label, before, after]);
  return rows.filter((one, index) => rows.findIndex((other) => key(other) === key(one)) === index);
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
