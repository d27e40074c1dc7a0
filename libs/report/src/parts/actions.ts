/** What the municipality means to do about what troubles people, who answers for it, and when. */
import type { ReportItem, ReportAction } from '../outline.js';
import type { ReportWords } from '../report-words.js';
import { column, textCell } from './figures.js';
import { capitalised, sentence } from '../report.js';
import { districtsOf, heading, method, paragraph, type Part, type PartOf } from './part.js';
import { chosenFindings } from './place.js';

/** So many of each district where the report does not tell of its challenges one by one. */
const mostInEach = 3;

const isWritten = ({ action, responsible, due, state }: ReportAction) =>
  [action, responsible, due, state ?? ''].some((words) => words.trim() !== '');

/** A row for each challenge that the report tells of, and for what has been promised of others. */
export function actionRows(of: PartOf): ReportAction[] {
  const { item, items, words } = of;
  const districts = districtsOf(of);
  const telling = items.find(({ kind }) => kind === 'challenges');
  const own = actionsOf(item);
  const now = districts.flatMap(({ name, challenges }) => {
    const chosen = chosenFindings(challenges, telling?.findingIds ?? null);
    return (telling === undefined ? chosen.slice(0, mostInEach) : chosen).map((finding): ReportAction => {
      const about = words.place.inList(finding);
      const written = own.find(({ findingId }) => findingId === finding.id);
      return {
        ...(written ?? { action: '', responsible: '', due: '', state: null }),
        findingId: finding.id,
        about: districts.length > 1 ? words.actions.about(about, name) : about,
      };
    });
  });
  const told = new Set(now.map(({ findingId }) => findingId));
  return [...now, ...own.filter((one) => !told.has(one.findingId) && isWritten(one))];
}

/** Outlines from before there were any have none. */
export function actionsOf({ actions }: Pick<ReportItem, 'actions'>): readonly ReportAction[] {
  return actions ?? [];
}

/** What is said where nothing has been decided, or nothing has happened. */
function cellsOf({ about, action, responsible, due, state }: ReportAction, words: ReportWords, hasStates: boolean) {
  const isDecided = action.trim() !== '';
  return [
    capitalised(about),
    isDecided ? action : words.actions.undecided,
    responsible.trim() === '' ? words.actions.nobody : responsible,
    due.trim() === '' ? words.actions.nobody : due,
    ...(hasStates
      ? [state !== null && state.trim() !== '' ? state : isDecided ? words.actions.noNews : words.actions.nobody]
      : []),
  ].map(textCell);
}

export const actions: Part = (of) => {
  const { item, words } = of;
  const rows = actionRows(of);
  if (rows.length === 0) return [];
  const title = heading(`${item.id}:heading`, 1, words.actions.heading);
  // Many rows that all say that nothing has been decided say it no better than one sentence.
  if (!rows.some(isWritten))
    return [title, ...paragraph(`${item.id}:none`, [sentence(words.summary.undecided(), [method])])];
  const known = new Set(districtsOf(of).flatMap(({ challenges }) => challenges.map(({ id }) => id)));
  const hasStates = rows.some(({ state }) => state !== null);
  return [
    title,
    {
      kind: 'table',
      id: item.id,
      title: words.actions.title,
      caption: words.actions.caption,
      table: {
        columns: [
          column('challenge', 'text', words),
          column('action', 'text', words),
          column('responsible', 'text', words),
          column('due', 'text', words),
          ...(hasStates ? [column('state', 'text', words)] : []),
        ],
        rows: rows.map((row) => cellsOf(row, words, hasStates)),
      },
      sourceIds: rows.map(({ findingId }) => findingId).filter((id) => known.has(id)),
    },
  ];
};
