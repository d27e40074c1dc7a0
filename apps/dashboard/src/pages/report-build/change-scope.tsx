import { useId, useState, type FormEvent } from 'react';
import { CombinedError } from 'urql';
import {
  ChangeReportScopeDocument,
  ReportChoicesDocument,
  type ChangeReportScopeMutation,
  type ReportChoicesQuery,
} from '../../graphql/generated/graphql';
import { useChange, useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { reportsMessages } from '../../messages/reports-messages';
import { Loaded, errorText } from '../../ui/loaded';
import { ScopeFields, type Narrowed } from '../reports/scope-fields';
import '../reports/reports.css';
import type { Report } from './outline';

interface ChangeScopeProps {
  readonly report: Report;
  /** The server's revision that is changed. */
  readonly revision: number;
  readonly by: string;
  /** Called when the report speaks of something else, with what it then is. */
  readonly onChanged: (changed: ChangeReportScopeMutation['updateReport']) => void;
  /** Called when it was not changed, or the answer was lost. */
  readonly onFailed: () => void;
}

/** Lets what a report speaks of be changed after it has been made. */
export default function ChangeScope(props: ChangeScopeProps) {
  const { language } = useLanguage();
  const state = useData(ReportChoicesDocument, {});
  return (
    <Loaded state={state} what={reportBuildMessages[language].scopeLoading} lines={4}>
      {(choices) => <ScopeForm {...props} choices={choices} />}
    </Loaded>
  );
}

interface ScopeFormProps extends ChangeScopeProps {
  readonly choices: ReportChoicesQuery;
}

function ScopeForm({ report, revision, by, onChanged, onFailed, choices }: ScopeFormProps) {
  const { m, language } = useLanguage();
  const words = reportBuildMessages[language];
  const asked = reportsMessages[language];
  const id = useId();
  const change = useChange(ChangeReportScopeDocument);
  const { districtIds, groupIds, themeIds, from, to, sinceVersionId } = report.scope;
  const [districts, setDistricts] = useState<readonly string[]>(districtIds);
  const [narrowed, setNarrowed] = useState<Narrowed>({ groupIds, themeIds, from: from ?? '', to: to ?? '' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isOfOne = report.template === 'DISTRICT';

  async function send(event: FormEvent) {
    event.preventDefault();
    const chosen = choices.districts.map((one) => one.id).filter((one) => districts.includes(one));
    if (chosen.length === 0) return setProblem(asked.chooseDistrict);
    if (report.template === 'COMPARISON' && chosen.length < 2) return setProblem(asked.chooseTwo);
    setBusy(true);
    setProblem(null);
    try {
      const { updateReport } = await change({
        id: report.id,
        revision,
        by: by.trim(),
        scope: {
          districtIds: chosen,
          groupIds: [...narrowed.groupIds],
          themeIds: [...narrowed.themeIds],
          from: narrowed.from || null,
          to: narrowed.to || null,
          sinceVersionId,
        },
      });
      onChanged(updateReport);
    } catch (error) {
      onFailed();
      setProblem(error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network);
      setBusy(false);
    }
  }

  return (
    <form className="stack" onSubmit={(event) => void send(event)}>
      <p className="small soft">{words.scopeWhy}</p>
      <fieldset>
        <legend className="legend">{isOfOne ? asked.district : asked.districts}</legend>
        {choices.districts.map((one) => (
          <label key={one.id} className="check">
            <input
              type={isOfOne ? 'radio' : 'checkbox'}
              name={isOfOne ? `${id}-district` : undefined}
              checked={districts.includes(one.id)}
              onChange={(event) =>
                setDistricts(
                  isOfOne
                    ? [one.id]
                    : event.target.checked
                      ? [...districts, one.id]
                      : districts.filter((other) => other !== one.id),
                )
              }
            />
            {one.name}
          </label>
        ))}
      </fieldset>
      <ScopeFields choices={choices} narrowed={narrowed} onChange={setNarrowed} />
      {problem !== null && <p role="alert">{problem}</p>}
      <p>
        <button type="submit" className="button" data-kind="main" disabled={busy}>
          {words.scopeYes}
        </button>
      </p>
    </form>
  );
}
