import { useId } from 'react';
import type { ReportChoicesQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { reportsMessages } from '../../messages/reports-messages';

/** What a report is narrowed to beside its districts; empty is everything. */
export interface Narrowed {
  readonly groupIds: readonly string[];
  readonly themeIds: readonly string[];
  readonly from: string;
  readonly to: string;
}

export const notNarrowed: Narrowed = {
  groupIds: [],
  themeIds: [],
  from: '',
  to: '',
};

interface ScopeFieldsProps {
  readonly choices: ReportChoicesQuery;
  readonly narrowed: Narrowed;
  readonly onChange: (narrowed: Narrowed) => void;
}

/** Groups, days and themes that a report may be narrowed to, folded until they are wanted. */
export function ScopeFields({ choices, narrowed, onChange }: ScopeFieldsProps) {
  const { language } = useLanguage();
  const words = reportsMessages[language];
  const id = useId();
  return (
    <details>
      <summary className="report-narrow">{words.narrow}</summary>
      <div className="stack">
        <div className="report-days">
          <p className="field">
            <label htmlFor={`${id}-from`}>{words.from}</label>
            <input
              id={`${id}-from`}
              type="date"
              value={narrowed.from}
              onChange={(event) => onChange({ ...narrowed, from: event.target.value })}
            />
          </p>
          <p className="field">
            <label htmlFor={`${id}-to`}>{words.to}</label>
            <input
              id={`${id}-to`}
              type="date"
              value={narrowed.to}
              onChange={(event) => onChange({ ...narrowed, to: event.target.value })}
            />
          </p>
        </div>
        <Checks
          legend={words.groups}
          options={choices.municipality.focusGroups.map((one) => ({
            id: one.id,
            name: one.name[language],
          }))}
          chosen={narrowed.groupIds}
          onChange={(groupIds) => onChange({ ...narrowed, groupIds })}
        />
        <Checks
          legend={words.themes}
          options={choices.themes.map((one) => ({
            id: one.id,
            name: one.name[language],
          }))}
          chosen={narrowed.themeIds}
          onChange={(themeIds) => onChange({ ...narrowed, themeIds })}
        />
      </div>
    </details>
  );
}

interface ChecksProps {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

function Checks({ legend, options, chosen, onChange }: ChecksProps) {
  const { language } = useLanguage();
  return (
    <fieldset>
      <legend className="legend">{legend}</legend>
      <p className="small soft">{reportsMessages[language].allIfNone}</p>
      <div className="report-checks">
        {options.map(({ id, name }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
