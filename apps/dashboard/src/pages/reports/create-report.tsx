import { useId, useState } from 'react';
import { DecisionDialog } from '../../curation/decision-dialog';
import {
  CreateReportDocument,
  type ReportChoicesQuery,
  type ReportLanguage,
  type ReportTemplate,
} from '../../graphql/generated/graphql';
import { isUnanswered } from '../../graphql/is-unanswered';
import { useChange } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportMessages } from '../../messages/report-messages';
import { reportsMessages } from '../../messages/reports-messages';
import { deciderKept } from '../../ui/kept-names';
import { useSigner } from '../../ui/use-signer';
import { notNarrowed, ScopeFields } from './scope-fields';
import { SinceField } from './since-field';

interface CreateReportProps {
  readonly choices: ReportChoicesQuery;
  readonly onCreated: (id: string) => void;
  /** Called when no answer came, so that nobody knows whether it has been made. */
  readonly onUnanswered: () => void;
  readonly onClose: () => void;
}

const templates: readonly ReportTemplate[] = ['DISTRICT', 'COMMITTEE', 'COMPARISON', 'FOLLOW_UP'];
const languages: readonly ReportLanguage[] = ['SV', 'EN'];
const longestTitle = 200;

/** Asks what a new report is for and what it is about, and makes it. */
export function CreateReport({ choices, onCreated, onUnanswered, onClose }: CreateReportProps) {
  const { districts } = choices;
  const { language } = useLanguage();
  const words = reportsMessages[language];
  const id = useId();
  const create = useChange(CreateReportDocument);
  const [by, keepName] = useSigner(deciderKept);
  const [template, setTemplate] = useState<ReportTemplate>('DISTRICT');
  const [district, setDistrict] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(districts.map((one) => one.id));
  const [reportLanguage, setReportLanguage] = useState<ReportLanguage>('SV');
  const [title, setTitle] = useState('');
  const [narrowed, setNarrowed] = useState(notNarrowed);
  const [sinceVersionId, setSince] = useState('');
  const isOfOne = template === 'DISTRICT';

  function decide(who: string) {
    if (isOfOne && district === '') return words.chooseDistrict;
    if (template === 'COMPARISON' && chosen.length < 2) return words.chooseTwo;
    if (template === 'FOLLOW_UP' && sinceVersionId === '') return words.chooseSince;
    const districtIds = isOfOne ? [district] : districts.map((one) => one.id).filter((one) => chosen.includes(one));
    const scope = {
      districtIds,
      groupIds: [...narrowed.groupIds],
      themeIds: [...narrowed.themeIds],
      from: narrowed.from || null,
      to: narrowed.to || null,
      sinceVersionId: template === 'FOLLOW_UP' ? sinceVersionId : null,
    };
    return create({
      input: {
        template,
        scope,
        title: title.trim() || null,
        language: reportLanguage,
      },
      by: who,
    }).then(
      ({ createReport }) => createReport,
      (error: unknown) => {
        if (isUnanswered(error)) onUnanswered();
        throw error;
      },
    );
  }

  return (
    <DecisionDialog
      by={by}
      title={words.createTitle}
      explained={words.createExplained}
      yes={words.createYes}
      withReason={false}
      unanswered={words.unanswered}
      onDecide={decide}
      onDecided={(made, who) => {
        keepName(who);
        onCreated(made.id);
      }}
      onClose={onClose}
    >
      <fieldset className="report-templates">
        <legend className="legend">{words.template}</legend>
        {templates.map((one) => (
          <div key={one} className="report-template">
            <input
              id={`${id}-${one}`}
              type="radio"
              name={`${id}-template`}
              checked={template === one}
              aria-describedby={`${id}-${one}-for`}
              onChange={() => setTemplate(one)}
            />
            <label htmlFor={`${id}-${one}`}>
              <strong>{reportMessages[language].template[one]}</strong>
            </label>
            <span id={`${id}-${one}-for`} className="small soft">
              {words.templateFor[one]}
            </span>
          </div>
        ))}
      </fieldset>
      {isOfOne ? (
        <p className="field">
          <label htmlFor={`${id}-district`}>{words.district}</label>
          <select id={`${id}-district`} value={district} onChange={(event) => setDistrict(event.target.value)}>
            <option value="">{words.chooseDistrict}</option>
            {districts.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </p>
      ) : (
        <fieldset>
          <legend className="legend">{words.districts}</legend>
          {districts.map((one) => (
            <label key={one.id} className="check">
              <input
                type="checkbox"
                checked={chosen.includes(one.id)}
                onChange={(event) =>
                  setChosen(event.target.checked ? [...chosen, one.id] : chosen.filter((other) => other !== one.id))
                }
              />
              {one.name}
            </label>
          ))}
        </fieldset>
      )}
      {template === 'FOLLOW_UP' && <SinceField id={`${id}-since`} versionId={sinceVersionId} onChange={setSince} />}
      <ScopeFields choices={choices} narrowed={narrowed} onChange={setNarrowed} />
      <p className="field">
        <label htmlFor={`${id}-language`}>{words.language}</label>
        <select
          id={`${id}-language`}
          value={reportLanguage}
          onChange={(event) => setReportLanguage(event.target.value as ReportLanguage)}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {words.languages[one]}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}-title`}>{words.titleField}</label>
        <input
          id={`${id}-title`}
          type="text"
          maxLength={longestTitle}
          aria-describedby={`${id}-title-why`}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <span id={`${id}-title-why`} className="soft small">
          {words.titleWhy}
        </span>
      </p>
    </DecisionDialog>
  );
}
