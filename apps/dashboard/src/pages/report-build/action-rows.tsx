import { useId } from 'react';
import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { withAction, type Report, type ReportAction, type ReportItem } from './outline';
import type { HeldOutline } from './use-outline';

interface ActionRowsProps {
  readonly item: ReportItem;
  readonly report: Report;
  readonly held: HeldOutline;
}

const longest = { action: 500, responsible: 200, due: 100, state: 500 } as const;
type Field = keyof typeof longest;

/** What the municipality means to do about each challenge: written by staff, a row each. */
export function ActionRows({ item, report, held }: ActionRowsProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  const drafted = report.draft.items.find(({ itemId }) => itemId === item.id)?.actions ?? [];
  // What is being written is ahead of what has been fetched.
  const rows = drafted.map((row) => item.actions.find(({ findingId }) => findingId === row.findingId) ?? row);
  if (rows.length === 0) return null;
  return (
    <details className="build-actions no-print">
      <summary>{words.actions.fill}</summary>
      <p className="small soft">{words.actions.why}</p>
      <ol>
        {rows.map((row) => (
          <li key={row.findingId}>
            <ActionRow
              row={row}
              lang={report.language.toLowerCase()}
              onWrite={(field, text) => held.change((now) => withAction(now, item.id, { ...row, [field]: text }))}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}

interface ActionRowProps {
  readonly row: ReportAction;
  readonly lang: string;
  readonly onWrite: (field: Field, text: string) => void;
}

function ActionRow({ row, lang, onWrite }: ActionRowProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language].actions;
  const id = useId();
  const fields: readonly Field[] = [
    'action',
    'responsible',
    'due',
    ...(row.state === null ? [] : (['state'] as const)),
  ];
  return (
    <fieldset>
      <legend>{row.about}</legend>
      {fields.map((field) => (
        <p key={field} className="field" data-field={field}>
          <label htmlFor={`${id}-${field}`}>{words[field]}</label>
          <input
            id={`${id}-${field}`}
            type="text"
            lang={lang}
            maxLength={longest[field]}
            value={row[field] ?? ''}
            onChange={(event) => onWrite(field, event.target.value)}
          />
        </p>
      ))}
    </fieldset>
  );
}
