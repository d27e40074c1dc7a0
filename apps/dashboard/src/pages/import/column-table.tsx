import type { ColumnMappingInput, ColumnRole, UploadPartsFragment, UploadQuery } from '../../graphql/generated/graphql';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { mappingOf } from './reading-state';

/** Those that mean the same in every municipality, but for what is not used: it stands last. */
const roles: readonly Exclude<ColumnRole, 'ATTRIBUTE' | 'IGNORE'>[] = [
  'ANSWER',
  'DISTRICT',
  'PLACE',
  'GROUP',
  'DATE',
  'AUTHOR',
  'CONSENT',
  'EXTERNAL_ID',
  'MODERATION',
];

type Column = UploadPartsFragment['columns'][number];

/** A column's meaning as a choice: its role, and what is asked where residents say something of themselves. */
const meaningOf = ({ role, attribute }: Column) => (attribute ? `${role} ${attribute.id}` : role);

interface ColumnTableProps {
  readonly columns: UploadPartsFragment['columns'];
  /** They are read as a person decided for an earlier table. */
  readonly remembered: boolean;
  readonly questions: UploadQuery['municipality']['questions'];
  readonly attributes: UploadQuery['municipality']['attributes'];
  readonly busy: boolean;
  readonly onChange: (mapping: ColumnMappingInput[]) => void;
}

/** What each column of the file was taken for, each open to correction. */
export function ColumnTable({ columns, remembered, questions, attributes, busy, onChange }: ColumnTableProps) {
  const { language } = useLanguage();
  const words = importMessages[language];
  // One change at a time; the fields stay in use, so that the keyboard keeps its place.
  const change = (changed: Column, meaning: string, questionId: string | null) => {
    if (busy) return;
    const [role, attributeId = null] = meaning.split(' ') as [ColumnRole, string?];
    onChange(
      columns.map((column) =>
        column === changed
          ? { name: column.name, role, questionId: role === 'ANSWER' ? questionId : null, attributeId }
          : mappingOf(column),
      ),
    );
  };
  return (
    <section aria-labelledby="kolumner">
      <h3 id="kolumner">{words.columnsTitle}</h3>
      {remembered ? (
        <p className="columns-remembered">
          {words.columnsRemembered}{' '}
          <button type="button" className="button" onClick={() => onChange([])}>
            {words.columnsAfresh}
          </button>
        </p>
      ) : (
        <p className="soft">{words.columnsIntro}</p>
      )}
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
                value={meaningOf(column)}
                aria-disabled={busy}
                onChange={(event) => change(column, event.target.value, column.question?.id ?? null)}
              >
                {roles.map((role) => (
                  <option key={role} value={role}>
                    {words.role[role]}
                  </option>
                ))}
                {attributes.map((attribute) => (
                  <option key={attribute.id} value={`ATTRIBUTE ${attribute.id}`}>
                    {attribute.name[language]}
                  </option>
                ))}
                <option value="IGNORE">{words.role.IGNORE}</option>
              </select>
              {column.role === 'ANSWER' && (
                <select
                  aria-label={words.questionOf(column.name)}
                  value={column.question?.id ?? ''}
                  aria-disabled={busy}
                  onChange={(event) => change(column, column.role, event.target.value || null)}
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
