import type { ReportItemKind, ReportTemplate } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { Panel } from '../../ui/panel';

interface AddItemProps {
  readonly template: ReportTemplate;
  readonly onAdd: (kind: ReportItemKind) => void;
  readonly onClose: () => void;
}

/** What a report of each kind may be given more of; what is written by hand goes everywhere. */
const offered: Readonly<Record<ReportTemplate, readonly ReportItemKind[]>> = {
  DISTRICT: ['HEADING', 'TEXT', 'OPENING', 'KEY_FIGURES', 'NUGGET_CHART', 'NUGGETS', 'CHALLENGES', 'COMMON_GROUND'],
  COMMITTEE: ['HEADING', 'TEXT', 'KEY_FIGURES', 'NUGGET_CHART', 'NUGGETS', 'CHALLENGES', 'COMMON_GROUND'],
  COMPARISON: ['HEADING', 'TEXT', 'KEY_FIGURES', 'NUGGET_CHART', 'NUGGETS', 'CHALLENGES', 'COMMON_GROUND'],
  FOLLOW_UP: ['HEADING', 'TEXT', 'KEY_FIGURES', 'NUGGETS', 'CHALLENGES', 'COMMON_GROUND'],
};

/** Lets one choose what to add, each with a sentence that says what it is. */
export function AddItem({ template, onAdd, onClose }: AddItemProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  return (
    <Panel title={words.addTitle} closeLabel={words.close} onClose={onClose}>
      <ul className="build-kinds">
        {offered[template].map((kind) => (
          <li key={kind}>
            <button type="button" className="build-kind" onClick={() => onAdd(kind)}>
              <strong>{words.items[kind]?.[0]}</strong>
              <span className="small soft">{words.items[kind]?.[1]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
