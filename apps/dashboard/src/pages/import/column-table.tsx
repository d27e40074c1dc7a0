import type { ColumnMappingInput, ColumnRole, UploadPartsFragment, UploadQuery } from '../../graphql/generated/graphql';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';

const roles: readonly ColumnRole[] = [
  'ANSWER',
  'DISTRICT',
  'PLACE',
  'GROUP',
  'DATE',
  'AUTHOR',
  'CONSENT',
  'EXTERNAL_ID',
  'MODERATION',
  'IGNORE',
];

interface ColumnTableProps {
  readonly columns: UploadPartsFragment['columns'];
  readonly questions: UploadQuery['municipality']['questions'];
  readonly busy: boolean;
  readonly onChange: (mapping: ColumnMappingInput[]) => void;
}

/** What each column of the file was taken for, each open to correction. */
export function ColumnTable({ columns, questions, busy, onChange }: ColumnTableProps) {
  const { language } = useLanguage();
  const words = importMessages[language];
  // One change at a time; the fields stay in use, so that the keyboard keeps its place.
  const change = (name: string, role: ColumnRole, questionId: string | null) => {
    if (busy) return;
    onChange(
      columns.map((column) =>
        column.name === name
          ? { name, role, questionId: role === 'ANSWER' ? questionId : null }
          : { name: column.name, role: column.role, questionId: column.question?.id ?? null },
      ),
    );
  };
  return (
    <section aria-labelledby="kolumner">
      <h3 id="kolumner">{words.columnsTitle}</h3>
      <p className="soft">{words.columnsIntro}</p>
      <ul className="columns">
        {columns.map((column) => (
          <li key={column.name} data-ignored={column.role === 'IGNORE'}>
            <div>
              <b>{column.name}</b>
              <p className="soft small column-samples">{column.samples.slice(0, 2).join(' · ')}</p>
            </div>
            <div className="column-meaning">
              <select
                aria-label={words.meaningOf(column.name)}
                value={column.role}
                aria-disabled={busy}
                onChange={(event) => change(column.name, event.target.value as ColumnRole, column.question?.id ?? null)}
              >
                {roles.map((role) => (
                  <option key={role} value={role}>
                    {words.role[role]}
                  </option>
                ))}
              </select>
              {column.role === 'ANSWER' && (
                <select
                  aria-label={words.questionOf(column.name)}
                  value={column.question?.id ?? ''}
                  aria-disabled={busy}
                  onChange={(event) => change(column.name, column.role, event.target.value || null)}
                >
                  <option value="">{words.noQuestion}</option>
                  {questions.map((question) => (
                    <option key={question.id} value={question.id}>
                      {question.text[language]}
                    </option>
                  ))}
                </select>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
